import { fieldNames } from '../../src/core/intake/field-words.ts';
import type { Locale } from '../../src/core/locale.ts';
import { askedContact } from './asked-contact.ts';
import { fieldHtml } from './html-fields.ts';
import { dayOf, nowOf, type Intake } from './intake.ts';
import { ownForm, type OwnView } from './own-form.ts';
import { ownPageWords } from './own-page-words.ts';

/** What may be corrected while nobody has reviewed a report, filled in as it is, or as it was just tried. */
export function correctionForm(intake: Intake, locale: Locale, { row, entry, failed }: OwnView): string {
  const words = ownPageWords(locale);
  const tried = failed?.act === 'correct' ? failed : null;
  const present: Readonly<Record<string, unknown>> = tried
    ? tried.fields
    : { ...entry, address_string: row.address, description: row.description, seen_at: row.seen_on };
  const faults = tried?.faults ?? [];
  const field = (more: Omit<Parameters<typeof fieldHtml>[2], 'value'>): string =>
    fieldHtml(locale, faults, { ...more, value: present[more.name] });
  const text = (name: 'address_string' | 'description', type: 'text' | 'lines'): string =>
    field({ name, type, label: fieldNames[name][locale] });
  const latest = `max="${dayOf(intake.city, nowOf(intake))}"`;
  const inner = `<p>${words.correctMeans}</p>
${text('address_string', 'text')}
${text('description', 'lines')}
${field({ name: 'seen_at', type: 'date', label: fieldNames.seen_at[locale], more: latest })}
${askedContact(locale).map(field).join('\n')}
<button name="action" value="correct">${words.sendCorrection}</button>`;
  return `<details${tried ? ' open' : ''}>
<summary>${words.correct}</summary>
${ownForm(intake, locale, row, inner)}
</details>`;
}
