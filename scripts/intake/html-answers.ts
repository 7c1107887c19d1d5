import { codeField } from '../../src/core/intake/report-fields.ts';
import { isEnded, refusalReasons, reportStates } from '../../src/core/intake/report-status.ts';
import { findService } from '../../src/core/intake/services.ts';
import type { Locale } from '../../src/core/locale.ts';
import { htmlPage } from './html-page.ts';
import { htmlWords } from './html-words.ts';
import type { Intake } from './intake.ts';
import { dayOf } from './intake.ts';
import { escapeMarkup, type Entry } from './markup.ts';
import type { ReportRow } from './reports.ts';
import type { Wrong } from './wrong.ts';

export function takenPage(intake: Intake, locale: Locale, number: string, code: string): string {
  const words = htmlWords[locale];
  return htmlPage(
    intake,
    locale,
    words.taken,
    `<p>${words.number}</p>
<p class="code">${number}</p>
<p>${words.code}</p>
<p class="code">${code}</p>
<p class="notice">${words.keep}</p>
${followForm(locale, intake, number, code, `<button name="action" value="see">${words.see}</button>`)}`,
  );
}

const followForm = (
  locale: Locale,
  { terms }: Intake,
  number: string,
  code: string,
  inner: string,
  files = false,
): string =>
  `<form method="post" action="${terms.path}form/follow?locale=${locale}"${files ? ' enctype="multipart/form-data"' : ''}>
<input type="hidden" name="service_request_id" value="${number}">
<input type="hidden" name="${codeField}" value="${code}">
<input type="hidden" name="locale" value="${locale}">
${inner}
</form>`;

interface OwnView {
  entry: Entry;
  row: ReportRow;
  code: string;
  /** True: something was just done. */
  done: boolean;
}

export function ownPage(intake: Intake, locale: Locale, { entry, row, code, done }: OwnView): string {
  const words = htmlWords[locale];
  const service = findService(row.service_code)?.name[locale] ?? row.service_code;
  const reason = row.refused_because
    ? `${reportStates[row.state][locale]}（${refusalReasons[row.refused_because][locale]}）`
    : reportStates[row.state][locale];
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const contact = ['last_name', 'first_name', 'phone', 'email'].map((field) => text(entry[field])).filter(Boolean);
  const notes = Array.isArray(entry['notes']) ? entry['notes'].map((note: Entry) => text(note['text'])) : [];
  const photos = Array.isArray(entry['photos']) ? entry['photos'].length : 0;
  const facts: [term: string, detail: string][] = [
    [words.terms.number, row.number],
    [words.terms.state, reason],
    [words.terms.received, dayOf(intake.city, row.received_at)],
    [words.terms.service, service],
    [words.terms.place, row.address ?? ''],
    [words.terms.description, row.description ?? ''],
    [words.terms.photos, words.photoCount(photos)],
    ...notes.map((note): [string, string] => [words.terms.note, note]),
    [words.terms.contact, contact.length > 0 ? contact.join(' · ') : words.noContact],
    ...(entry['ledger_id'] ? [[words.terms.ledger, text(entry['ledger_id'])] as [string, string]] : []),
    ...(row.reward === null ? [] : [[words.terms.reward, words.yuan(row.reward)] as [string, string]]),
  ];
  const form = (inner: string, files = false): string => followForm(locale, intake, row.number, code, inner, files);
  const open = isEnded(row.state)
    ? ''
    : `${form(`<label for="note">${words.addNote}</label><textarea id="note" name="note" rows="4" maxlength="1000" required></textarea>
<button name="action" value="note">${words.sendNote}</button>`)}
${form(
  `<label for="photo">${words.addPhoto}</label><input id="photo" type="file" name="photo" accept="image/jpeg,image/png,image/webp" required>
<button name="action" value="photos">${words.sendPhoto}</button>`,
  true,
)}
${form(`<button name="action" value="withdraw">${words.withdraw}</button>`)}`;
  return htmlPage(
    intake,
    locale,
    words.yours,
    `${done ? `<p class="notice" role="status">${words.done}</p>` : ''}
<dl>
${facts.map(([term, detail]) => `<dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(detail)}</dd>`).join('\n')}
</dl>
${open}
${contact.length > 0 ? form(`<button name="action" value="delete-contact">${words.deleteContact}</button>`) : ''}
${form(`<p>${words.deleteMeans}</p><button name="action" value="delete">${words.deleteAll}</button>`)}`,
  );
}

export const deletedPage = (intake: Intake, locale: Locale, number: string): string =>
  htmlPage(
    intake,
    locale,
    htmlWords[locale].deleted,
    `<p>${htmlWords[locale].deletedMeans}</p><p class="code">${number}</p>`,
  );

export function wrongPage(intake: Intake, locale: Locale, { faults, status }: Wrong): string {
  const words = htmlWords[locale];
  const list = faults.map((fault) => `<li>${escapeMarkup(fault.words[locale])}</li>`).join('\n');
  return htmlPage(
    intake,
    locale,
    status < 500 && status !== 429 ? words.notTaken : words.later,
    `<ul>\n${list}\n</ul>\n<p>${words.goBack}</p>`,
  );
}
