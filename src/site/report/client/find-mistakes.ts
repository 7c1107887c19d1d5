import type { Messages } from '../words-of-form-messages.ts';
import type { FieldMistake } from './list-errors.ts';
import { say } from './say.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** How many characters a text is too long by, as the server counts them; 0 or less = it is not. */
export const tooLongBy = ({ value, dataset }: Control): number =>
  dataset['most'] === undefined ? 0 : [...value.trim()].length - Number(dataset['most']);

/** What is wrong with the form, one thing a field, in its order. */
export function findMistakes(form: HTMLFormElement, messages: Messages): FieldMistake[] {
  const choice = form.querySelector('[name=choice]:checked');
  const found = new Map<string, string>();
  for (const control of form.querySelectorAll<Control>('input, textarea')) {
    const field = control.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
    // The question after the first has an answer only where the first has one.
    if (control.name === 'service_code' && field !== `kind-${choice?.getAttribute('value')}`) continue;
    const text = faultOf(control, messages);
    if (text && !found.has(field))
      found.set(field, say(text, { choice: choice?.closest('label')?.querySelector('strong')?.textContent ?? '' }));
  }
  return [...found].map(([field, text]) => ({ field, text }));
}

function faultOf(control: Control, messages: Messages): string {
  const { name, required, value, validity, dataset } = control;
  const own = (kind: string): string => messages[`${kind}_${name}` as keyof Messages] ?? '';
  if (validity.valueMissing || (required && value.trim() === '')) return own('missing');
  const over = tooLongBy(control);
  if (over > 0) return say(messages.tooLong, { name: own('name'), most: Number(dataset['most']), over });
  if (validity.rangeOverflow) return messages.dayAhead;
  return validity.valid ? '' : own('wrong');
}
