/** Something that is wrong with a field; '' = with none of them. */
export interface FieldMistake {
  field: string;
  text: string;
}

const lineFor = (field: string): string => `[data-errors] li[data-of="${CSS.escape(field)}"]`;

/** Shows what is wrong above the form, each a link to its field and said there too; with nothing it is all taken away. */
export function listErrors(root: HTMLElement, mistakes: readonly FieldMistake[]): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-errors] li')) dropError(root, line.dataset['of'] ?? '');
  const box = root.querySelector<HTMLElement>('[data-errors]');
  if (!box || mistakes.length === 0) return;
  box.querySelector('ul')?.replaceChildren(...mistakes.map((mistake) => lineOf(root, mistake)));
  box.hidden = false;
  box.focus();
}

/** Takes away what is said of a field that was changed, once it is right; `mistakes` are those that are left. */
export function dropRight(root: HTMLElement, changed: HTMLElement, mistakes: readonly FieldMistake[]): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-errors] li')) {
    const field = line.dataset['of'] ?? '';
    const place = root.querySelector(`[data-field="${CSS.escape(field)}"]`);
    // A question that is asked no more is not left open.
    const isAbout = place?.contains(changed) || field.startsWith('kind-');
    if (isAbout && !mistakes.some((mistake) => mistake.field === field)) dropError(root, field);
  }
}

/** Takes away what is said of a field, once it is right. */
function dropError(root: HTMLElement, field: string): void {
  for (const line of root.querySelectorAll(lineFor(field))) line.remove();
  const box = root.querySelector<HTMLElement>('[data-errors]');
  if (box) box.hidden = !box.querySelector('li');
  const said = root.querySelector(`#report-error-${CSS.escape(field)}`);
  if (!said) return;
  for (const described of root.querySelectorAll(`[aria-describedby~="${said.id}"]`)) {
    described.removeAttribute('aria-invalid');
    describe(described, (ids) => ids.filter((id) => id !== said.id));
  }
  said.remove();
}

function lineOf(root: HTMLElement, { field, text }: FieldMistake): HTMLElement {
  const line = document.createElement('li');
  line.dataset['of'] = field;
  const place = field === '' ? null : root.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  const input = place?.querySelector<HTMLElement>('input, textarea');
  if (!place || !input) {
    line.textContent = text;
    return line;
  }
  input.id ||= `report-${field}`;
  const said = document.createElement('p');
  said.className = 'report-form__error';
  said.id = `report-error-${field}`;
  said.textContent = text;
  // One button of several is not wrong: the question is not answered.
  const legend = place.querySelector('legend');
  if (legend) legend.after(said);
  else (input.closest('label') ?? input).before(said);
  const told = legend?.parentElement ?? input;
  if (told === input || told.getAttribute('role') === 'radiogroup') told.setAttribute('aria-invalid', 'true');
  describe(told, (ids) => [said.id, ...ids]);
  const link = document.createElement('a');
  link.href = `#${input.id}`;
  link.textContent = text;
  // A link moves to the field; what it is to be filled in for is a step further.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    place.closest('details')?.setAttribute('open', '');
    (legend ?? said).scrollIntoView({ block: 'start' });
    input.focus({ preventScroll: true });
  });
  line.append(link);
  return line;
}

/** Changes what a field is described by; its hint stays. */
function describe(field: Element, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
