/** Fields that are no part of a draft: the page has its own language, and each sending asks for consent anew. */
const notKept: readonly string[] = ['locale', 'consent'];

/** The texts of the form that are filled in, by name. */
export function readFields(form: HTMLFormElement): Record<string, string> {
  const texts = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return Object.fromEntries(texts);
}

export const keptFields = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !notKept.includes(name)));

/** Fills the form with the fields of a draft. */
export function fillFields(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(keptFields(fields))) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = value;
  }
}

/** A kind that can no longer be seen is no longer chosen. */
export function leaveOtherKinds(form: HTMLFormElement, choice: string): void {
  for (const kind of form.querySelectorAll<HTMLInputElement>('[name=service_code]'))
    if (kind.closest('[data-choice]')?.getAttribute('data-choice') !== choice) kind.checked = false;
}

/** Today on this device, `YYYY-MM-DD`: nothing has been seen after it. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
