import type { Locale } from '../../src/core/locale.ts';
import { writePass, type PassPage } from './answer-pass.ts';
import { hiddenField } from './html-fields.ts';
import { htmlPage } from './html-page.ts';
import { htmlWords } from './html-words.ts';
import type { Intake } from './intake.ts';
import { escapeMarkup } from './markup.ts';
import { ownForm } from './own-form.ts';
import { noGoBack, questions, type Question } from './own-page-words.ts';
import { keepBox, nextBox, sayNumber } from './report-boxes.ts';
import type { ReportRow } from './reports.ts';
import type { Wrong } from './wrong.ts';

/** Address of a page of one report, for a short time; `done` is what the page says was done. */
export const passUrl = (
  intake: Intake,
  locale: Locale,
  page: PassPage,
  number: string,
  { turn = 0, done }: { turn?: number; done?: string | null } = {},
): string =>
  `${intake.terms.path}form/${page}/${writePass(intake, { page, number, turn })}?locale=${locale}${done ? `&done=${done}` : ''}`;

export function takenPage(intake: Intake, locale: Locale, row: ReportRow): string {
  const words = htmlWords(locale);
  return htmlPage(intake, locale, {
    title: words.taken,
    body: `<p class="done"><strong>${words.keep}</strong> ${words.keepAway}</p>
${keepBox(intake, locale, row.number)}
${nextBox(intake, locale, row)}
<p><a class="button" href="${passUrl(intake, locale, 'own', row.number)}">${words.see}</a></p>`,
  });
}

/** Asks before what cannot be undone is done. */
export function questionPage(intake: Intake, locale: Locale, row: ReportRow, act: Question): string {
  const { question, means, yes } = questions[act];
  const sure = `${hiddenField('sure', 'yes')}\n<button class="grave" name="action" value="${act}">${yes[locale]}</button>`;
  return htmlPage(intake, locale, {
    title: question[locale],
    body: `<p>${means[locale]}</p>
<p class="code">${sayNumber(row.number)}</p>
<div class="row">
<a class="button quiet" href="${passUrl(intake, locale, 'own', row.number)}">${noGoBack[locale]}</a>
${ownForm(intake, locale, row, sure)}
</div>`,
  });
}

export const deletedPage = (intake: Intake, locale: Locale, number: string): string =>
  htmlPage(intake, locale, {
    title: htmlWords(locale).deleted,
    body: `<p>${htmlWords(locale).deletedMeans}</p>\n<p class="code">${sayNumber(number)}</p>`,
  });

/** What could not be done, where no form can say it in its place. */
export function wrongPage(intake: Intake, locale: Locale, { faults, status, retryAfter }: Wrong): string {
  const words = htmlWords(locale);
  const list = faults.map((fault) => `<p>${escapeMarkup(fault.words[locale])}</p>`).join('\n');
  // What a browser has sent it can send once more, with all that was filled in.
  const again = retryAfter > 0 ? `\n<p class="notice">${words.reload(retryAfter)}</p>` : '';
  return htmlPage(intake, locale, {
    ...{ title: status < 500 && status !== 429 ? words.notDone : words.later, isWrong: true },
    body: `${list}${again}`,
  });
}
