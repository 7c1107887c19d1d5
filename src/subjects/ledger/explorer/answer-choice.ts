import type { Locale } from '../../../core/locale.ts';
import type { Answer } from './answer.ts';
import { wholeLedger, type Choice } from './choice.ts';
import { findText, termsOf, type FoldedDescriptions } from './find-text.ts';
import { matchRows, type Matches } from './match-rows.ts';
import { orderOf } from './order-rows.ts';
import { rowAt, type Table } from './table.ts';

/** How many rows one page of the explorer holds. */
export const pageRows = 40;

const whole = new WeakMap<Table, Matches>();

/** Every problem that counts, counted once a table. */
function allOf(table: Table): Matches {
  const known = whole.get(table) ?? matchRows(table, wholeLedger, null);
  whole.set(table, known);
  return known;
}

/** What meets a choice. `descriptions` are looked in where they are given and the choice asks for it. */
export function matchesOf(table: Table, choice: Choice, descriptions: FoldedDescriptions | null): Matches {
  const found = findText(table, termsOf(choice.text), choice.inDescriptions ? descriptions : null);
  return matchRows(table, choice, found);
}

/** The answer of a table, which is the one as of the release that the choice asks for, or else the newest. */
export function answerChoice(
  table: Table,
  choice: Choice,
  locale: Locale,
  descriptions: FoldedDescriptions | null = null,
): Answer {
  const all = allOf(table);
  const matches = matchesOf(table, choice, descriptions);
  const pages = Math.max(1, Math.ceil(matches.count / pageRows));
  const page = Math.min(choice.page, pages);
  const overdue = table.ledger.facets.state.findIndex(({ value }) => value === 'overdue');
  return {
    release: table.release,
    asOf: table.asOf,
    isUnknownRelease: choice.at !== null && choice.at !== table.release,
    total: all.count,
    matching: matches.count,
    overdue: matches.byState[overdue] ?? 0,
    byState: matches.byState,
    counts: matches.counts,
    countsOfAll: all.counts,
    weeks: matches.weeks,
    weeksOfAll: all.weeks,
    page,
    pages,
    rows: matchingRows(table, matches, choice, locale, (page - 1) * pageRows, pageRows).map((row) => rowAt(table, row)),
  };
}

/** The rows that match, in the order of the choice: at most `count`, from the one at `from` on. */
export function matchingRows(
  table: Table,
  { misses }: Matches,
  { sort, descending }: Pick<Choice, 'sort' | 'descending'>,
  locale: Locale,
  from = 0,
  count = Infinity,
): number[] {
  const order = orderOf(table, sort, locale);
  const rows: number[] = [];
  let skipped = 0;
  for (let at = 0; at < order.length && rows.length < count; at += 1) {
    const row = order[descending ? order.length - 1 - at : at] ?? 0;
    if (misses[row] !== 0) continue;
    if (skipped < from) skipped += 1;
    else rows.push(row);
  }
  return rows;
}
