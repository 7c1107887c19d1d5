import { inBoth } from '../../i18n/in-both.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { monthWords } from './components/month-words.ts';
import { hotline } from './dataset.ts';
import { hotlineMonths, monthTable } from './query.ts';
import { translator } from './words.ts';

/** The table of every month of the hotline that is known: each stands alone. */
export const tables = (): SeenTable[] =>
  hotlineMonths().map((month) => ({
    ...monthTable(month),
    parameter: 'month',
    title: inBoth((locale) => translator(locale)('hotline.monthTitle', { month: monthWords(locale).month(month) })),
    about: inBoth((locale) => translator(locale)('hotline.table.about')),
    page: `hotline/${month.month}`,
    columns: publishedDataset(hotline).dataset,
    records: () => [...publishedDataset(hotline).newest.values()].filter(({ row }) => row['month'] === month.month),
  }));
