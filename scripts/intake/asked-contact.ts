import { fieldNames } from '../../src/core/intake/field-words.ts';
import type { ContactField } from '../../src/core/intake/report-fields.ts';
import type { Locale } from '../../src/core/locale.ts';

const kinds = {
  last_name: ['text', 'family-name'],
  first_name: ['text', 'given-name'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
} as const satisfies Record<ContactField, readonly [type: string, autocomplete: string]>;

/** The fields by which somebody may be reached, as a form asks for them. */
export const askedContact = (locale: Locale) =>
  (Object.keys(kinds) as ContactField[]).map((name) => {
    const [type, autocomplete] = kinds[name];
    const more = `autocomplete="${autocomplete}"`;
    return { name, type, more, label: fieldNames[name][locale] };
  });
