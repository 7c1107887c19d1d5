import type { Locale } from '../../../core/locale.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import type { Answer, OpenLedger } from '../explorer/answer.ts';
import { printChoice, type Choice } from '../explorer/choice.ts';
import type { ExplorerSays } from '../words/explorer.ts';
import { makeRow } from './fill-row.ts';
import { resultLine } from './result-line.ts';
import { viewRow } from './row-view.ts';
import { showChips } from './show-chips.ts';
import { showFacets } from './show-facets.ts';
import { showFeeds } from './show-feeds.ts';
import { showWeeks } from './show-weeks.ts';
import type { ValueNames } from './value-names.ts';

/** Everything that is shown of an answer. */
export interface Shown {
  locale: Locale;
  t: ExplorerSays;
  ledger: OpenLedger;
  choice: Choice;
  /** The reader's own district, where the ledger has it. */
  ownArea: string | null;
  answer: Answer;
  names: ValueNames;
}

/** Shows an answer: its sentence, counts, weeks and rows. */
export function showAnswer(root: HTMLElement, shown: Shown): void {
  const { locale, t, answer } = shown;
  const line = resultLine(locale, answer, t);
  const result = root.querySelector('[data-result]');
  if (result) result.textContent = answer.matching === 0 ? `${line}${t('explorer.noneAfter')}` : line;
  const inSheet = root.querySelector('[data-dialog-result]');
  if (inSheet) inSheet.textContent = line;
  const day = root.querySelector('[data-day]');
  if (day) day.textContent = t('explorer.asOf', { day: formatDay(locale, answer.asOf) });
  showNotice(root, shown);
  showChips(root, shown);
  showFacets(root, shown);
  showWeeks(root, shown);
  showRows(root, shown);
  showPages(root, shown);
  showFeeds(root, shown);
  const csv = root.querySelector('[data-csv]');
  if (csv) csv.textContent = t('explorer.csv', { rows: formatNumber(locale, answer.matching), count: answer.matching });
}

function showRows(root: HTMLElement, { locale, t, answer, names }: Shown): void {
  const pattern = root.querySelector<HTMLTemplateElement>('[data-row]');
  if (!pattern) return;
  const rows = answer.rows.map((row) => makeRow(pattern, viewRow(locale, row, names, t)));
  root.querySelector('[data-rows]')?.replaceChildren(...rows);
}

function showPages(root: HTMLElement, { locale, t, choice, answer: { page, pages } }: Shown): void {
  const nav = root.querySelector<HTMLElement>('[data-pages]');
  if (nav) nav.hidden = pages < 2;
  const place = root.querySelector('[data-page]');
  if (place)
    place.textContent = t('explorer.page', { page: formatNumber(locale, page), pages: formatNumber(locale, pages) });
  const beside = [
    ['previous', page - 1],
    ['next', page + 1],
  ] as const;
  for (const [name, number] of beside) {
    const link = root.querySelector<HTMLAnchorElement>(`[data-${name}]`);
    if (!link) continue;
    link.hidden = number < 1 || number > pages;
    const query = printChoice({ ...choice, page: number }).toString();
    link.href = query === '' ? location.pathname : `?${query}`;
  }
}

/** That it is not the ledger of today, or not the release that was asked for. */
function showNotice(root: HTMLElement, { locale, t, choice, answer, ledger }: Shown): void {
  const notice = root.querySelector<HTMLElement>('[data-notice]');
  if (!notice) return;
  const text = answer.isUnknownRelease
    ? t('explorer.unknownRelease')
    : choice.at !== null && answer.release !== ledger.release
      ? t('explorer.past', { day: formatDay(locale, answer.asOf) })
      : null;
  notice.hidden = text === null;
  notice.textContent = text;
}
