import { inBoth } from '../../i18n/in-both.ts';
import { formatMonth } from '../../i18n/months.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { rankingColumns } from './components/ranking-columns.ts';
import { rankingRows } from './model/ranking-rows.ts';
import { allMonthsTable, monthTable, rankingSources } from './query/ranking-editions.ts';
import { rankingMonths, rankingOf } from './query/rankings.ts';
import { translator } from './words.ts';

/** The table of every month, and of all. */
export const tables = (): SeenTable[] =>
  rankingMonths().length === 0 ? [] : [...rankingMonths().map(ofMonth), ofAllMonths()];

const recordsOf = (month: string) => {
  const { release, computedFrom } = rankingSources(month);
  return rankingRows(rankingOf(month), computedFrom).map((printed) => ({ printed, release }));
};

const ofMonth = (month: string): SeenTable => ({
  ...monthTable(month),
  parameter: 'month',
  title: inBoth((locale) => translator(locale)('ranking.month', { month: formatMonth(locale, month) })),
  about: inBoth((locale) => translator(locale)('ranking.table.about')),
  page: `rankings/${month}`,
  columns: rankingColumns,
  records: () => recordsOf(month),
});

const ofAllMonths = (): SeenTable => ({
  ...allMonthsTable(),
  title: inBoth((locale) => translator(locale)('ranking.table.all')),
  about: inBoth((locale) => translator(locale)('ranking.table.allAbout')),
  page: 'rankings',
  columns: rankingColumns,
  records: () => rankingMonths().flatMap(recordsOf),
});
