import { isEnded, refusalReasons, reportStates } from '../../src/core/intake/report-status.ts';
import { findService } from '../../src/core/intake/services.ts';
import type { Locale } from '../../src/core/locale.ts';
import { correctionForm } from './correction-form.ts';
import { formPageWords } from './form-page-words.ts';
import { errorSummary, fieldHtml } from './html-fields.ts';
import { htmlPage } from './html-page.ts';
import { dayOf, type Intake } from './intake.ts';
import { escapeMarkup, type Entry } from './markup.ts';
import { ownForm, type OwnView } from './own-form.ts';
import { doneWords, ownPageWords, questions, type Question } from './own-page-words.ts';
import { keepBox, nextBox } from './report-boxes.ts';
import { sayDay } from './say-day.ts';
import type { Fault } from './wrong.ts';

/** A report in the hands of the person who sent it. */
export function ownPage(intake: Intake, locale: Locale, view: OwnView): string {
  const words = ownPageWords(locale);
  const { row, done, failed } = view;
  const lead = failed
    ? errorSummary(locale, formPageWords(locale).failedSummary, failed.faults)
    : done
      ? `<p class="done" role="status">${doneWords[done][locale]}</p>`
      : '';
  const body = `${lead}
<dl>
${facts(intake, locale, view)
  .map(([term, detail]) => `<dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(detail)}</dd>`)
  .join('\n')}
</dl>
${nextBox(intake, locale, row)}
${isEnded(row.state) ? '' : additions(intake, locale, view)}
${row.state === 'received' ? correctionForm(intake, locale, view) : ''}
<section>
<h2>${words.keep}</h2>
<p>${words.keepMeans}</p>
${keepBox(intake, locale, row.number)}
</section>
${removals(intake, locale, view)}`;
  return htmlPage(intake, locale, { title: words.title, body, isWrong: failed !== null });
}

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const contactIn = (entry: Entry): string[] =>
  ['last_name', 'first_name', 'phone', 'email'].map((field) => textIn(entry[field])).filter(Boolean);

function facts({ city }: Intake, locale: Locale, { row, entry }: OwnView): [term: string, detail: string][] {
  const words = ownPageWords(locale);
  const state = reportStates[row.state][locale];
  const reason = row.refused_because && refusalReasons[row.refused_because][locale];
  const [opening, closing] = locale === 'zh' ? ['（', '）'] : [' (', ')'];
  const notes = Array.isArray(entry['notes']) ? entry['notes'].map((note: Entry) => textIn(note['text'])) : [];
  const contact = contactIn(entry);
  return [
    [words.number, row.number],
    [words.state, reason ? `${state}${opening}${reason}${closing}` : state],
    [words.received, sayDay(locale, dayOf(city, row.received_at))],
    [words.service, findService(row.service_code)?.name[locale] ?? row.service_code],
    [words.place, row.address ?? ''],
    [words.description, row.description ?? ''],
    ...(row.seen_on ? [[words.seen, sayDay(locale, row.seen_on)] as [string, string]] : []),
    [words.photos, words.photoCount(Array.isArray(entry['photos']) ? entry['photos'].length : 0)],
    ...notes.map((note): [string, string] => [words.note, note]),
    [words.contact, contact.length > 0 ? contact.join(' · ') : words.noContact],
    ...(entry['ledger_id'] ? [[words.ledger, textIn(entry['ledger_id'])] as [string, string]] : []),
    ...(row.reward === null ? [] : [[words.reward, words.yuan(row.reward)] as [string, string]]),
  ];
}

function additions(intake: Intake, locale: Locale, { row, failed }: OwnView): string {
  const words = ownPageWords(locale);
  const faultsOf = (act: string): readonly Fault[] => (failed?.act === act ? failed.faults : []);
  const note = fieldHtml(locale, faultsOf('note'), {
    ...{ name: 'note', label: words.addNote, type: 'lines', more: 'required' },
    value: failed?.fields['note'],
  });
  const photo = fieldHtml(locale, faultsOf('photos'), {
    ...{ name: 'photo', label: words.addPhoto, type: 'file' },
    more: 'accept="image/jpeg,image/png,image/webp" required',
  });
  return `<section>
<h2>${words.add}</h2>
${row.state === 'received' ? '' : `<p>${words.correctLater}</p>\n`}${ownForm(intake, locale, row, `${note}\n<button name="action" value="note">${words.sendNote}</button>`)}
${ownForm(intake, locale, row, `${photo}\n<button class="quiet" name="action" value="photos">${words.sendPhoto}</button>`, true)}
</section>`;
}

/** What cannot be undone stands last, and asks first. */
function removals(intake: Intake, locale: Locale, { row, entry }: OwnView): string {
  const words = ownPageWords(locale);
  const offered: readonly Question[] = [
    ...(isEnded(row.state) ? [] : (['withdraw'] as const)),
    ...(contactIn(entry).length > 0 ? (['delete-contact'] as const) : []),
    'delete',
  ];
  const button = (act: Question): string =>
    ownForm(
      intake,
      locale,
      row,
      `<button class="quiet grave" name="action" value="${act}">${questions[act].button[locale]}</button>`,
    );
  return `<section>
<h2>${words.takeBack}</h2>
<p>${words.asksFirst}</p>
<div class="row">
${offered.map(button).join('\n')}
</div>
</section>`;
}
