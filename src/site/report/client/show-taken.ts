import type { Taken } from './send-report.ts';

/** Shows the number and the code of a report that was taken, in place of the form. */
export function showTaken(root: HTMLElement, { number, code }: Taken): void {
  const form = root.querySelector('form');
  const shown = root.querySelector<HTMLElement>('[data-taken]');
  if (!form || !shown) return;
  for (const place of shown.querySelectorAll('[data-number]')) place.textContent = number;
  for (const place of shown.querySelectorAll('[data-code]')) place.textContent = code;
  for (const [name, value] of Object.entries({ service_request_id: number, follow_up_code: code })) {
    const field = shown.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (field) field.value = value;
  }
  form.hidden = true;
  shown.hidden = false;
  shown.focus();
}
