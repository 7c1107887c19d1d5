import { faultWords, fieldFaults, type FieldFault } from '../../src/core/intake/field-words.ts';
import type { Locale } from '../../src/core/locale.ts';
import { escapeMarkup } from './markup.ts';
import type { Fault } from './wrong.ts';

/** What somebody wrote into a field; a list, or nothing, is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The place of a field on its page. */
export const placeOf = (field: string): string => `field-${field}`;
const errorPlace = (field: string): string => `error-${field}`;

const isFieldFault = (fault: string): fault is FieldFault => Object.hasOwn(fieldFaults, fault);

/** The first fault of a field, without the name of the field, which stands beside it. */
export function faultAt(locale: Locale, faults: readonly Fault[], field: string): string | null {
  const found = faults.find((one) => one.field === field);
  if (!found) return null;
  return isFieldFault(found.fault) ? faultWords({ field, code: found.fault })[locale] : found.words[locale];
}

/** Everything that is wrong, each a link to its place. It has the focus when the page opens. */
export function errorSummary(locale: Locale, heading: string, faults: readonly Fault[]): string {
  const items = faults.map(({ field, words }) => {
    const text = escapeMarkup(words[locale]);
    return `<li>${field === null ? text : `<a href="#${escapeMarkup(placeOf(field))}">${text}</a>`}</li>`;
  });
  return `<div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors">
<h2 id="errors">${escapeMarkup(heading)}</h2>
<ul>
${items.join('\n')}
</ul>
</div>`;
}

/** The message of a field, and what ties the field to it and to its hint. */
export function errorOf(locale: Locale, faults: readonly Fault[], field: string, hasHint = false) {
  const text = faultAt(locale, faults, field);
  const described = [...(text === null ? [] : [errorPlace(field)]), ...(hasHint ? [`hint-${field}`] : [])].join(' ');
  return {
    message: text === null ? '' : `<p class="error" id="${errorPlace(field)}">${escapeMarkup(text)}</p>\n`,
    described: described === '' ? '' : ` aria-describedby="${described}"`,
    invalid: text === null ? '' : ' aria-invalid="true"',
  };
}

interface AskedField {
  name: string;
  label: string;
  value?: unknown;
  hint?: string;
  /** Of the input; a field of several lines has none. */
  type?: 'text' | 'tel' | 'email' | 'date' | 'lines' | 'file';
  /** Further attributes, as they are written. */
  more?: string;
  isLarge?: boolean;
}

/** A field with its label, its hint and what is wrong with it. */
export function fieldHtml(
  locale: Locale,
  faults: readonly Fault[],
  { name, label, value, hint, type = 'text', more = '', isLarge = false }: AskedField,
): string {
  const { message, described, invalid } = errorOf(locale, faults, name, hint !== undefined);
  const attributes = `id="${placeOf(name)}" name="${name}"${more && ` ${more}`}${described}${invalid}`;
  const text = escapeMarkup(textOf(value));
  // The first line feed of such a field is not part of its text.
  const input =
    type === 'lines'
      ? `<textarea ${attributes} rows="4">\n${text}</textarea>`
      : `<input type="${type}" ${attributes}${type === 'file' ? '' : ` value="${text}"`}>`;
  return `<div class="field${message && ' field--wrong'}">
<label${isLarge ? ' class="large"' : ''} for="${placeOf(name)}">${escapeMarkup(label)}</label>
${hint === undefined ? '' : `<p class="hint" id="hint-${name}">${escapeMarkup(hint)}</p>\n`}${message}${input}
</div>`;
}

export const hiddenField = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`;
