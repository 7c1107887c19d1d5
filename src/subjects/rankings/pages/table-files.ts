import { locales, type Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { newestRowsByKey, publishedDataset } from '../../../store/city.ts';
import type { SeenTable } from '../../../ui/tables/seen-table.ts';
import { tableRoutes } from '../../../ui/tables/table-routes.ts';
import { rankingTable } from '../components/ranking-columns.ts';
import { inspections } from '../datasets/inspections.ts';
import { rankingRows } from '../model/ranking-rows.ts';
import { rankingSources } from '../query/ranking-editions.ts';
import { rankingMonths, rankingOf } from '../query/rankings.ts';
import { translator } from '../words.ts';

const inBoth = (say: (t: ReturnType<typeof translator>, locale: Locale) => string): Words => ({
  zh: say(translator(locales[0]), locales[0]),
  en: say(translator(locales[1]), locales[1]),
});

const monthRecords = (month: string) => {
  const { release, computedFrom } = rankingSources(month);
  return rankingRows(rankingOf(month), computedFrom).map((printed) => ({ printed, release }));
};

/** The ranking of a month. */
export const monthTable = (month: string): SeenTable => ({
  id: month,
  title: inBoth((t, locale) => t('ranking.month', { month: formatMonth(locale, month) })),
  about: inBoth((t) => t('ranking.table.about')),
  page: `rankings/${month}`,
  table: rankingTable,
  records: () => monthRecords(month),
  dataset: publishedDataset(inspections).dataset,
  release: rankingSources(month).release,
});

/** The rankings of all months, the newest first. */
export const allMonthsTable = (): SeenTable => ({
  id: 'all',
  title: inBoth((t) => t('ranking.table.all')),
  about: inBoth((t) => t('ranking.table.allAbout')),
  page: 'rankings',
  table: rankingTable,
  records: () => rankingMonths().flatMap(monthRecords),
  dataset: publishedDataset(inspections).dataset,
  release: rankingSources(rankingMonths()[0] ?? '').release,
});

/** The table of every month, and of all. */
export const rankingTables = tableRoutes(
  'rankings',
  () => (rankingMonths().length > 0 ? [...rankingMonths().map(monthTable), allMonthsTable()] : []),
  newestRowsByKey,
);
