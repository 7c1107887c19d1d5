import { inBoth } from '../../i18n/in-both.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { sheetWords } from './components/sheet-words.ts';
import { assignments } from './datasets/assignments.ts';
import { everySheet, sheetTable } from './query.ts';

/** The table of every sheet. */
export const tables = (): SeenTable[] =>
  everySheet().map((sheet) => ({
    ...sheetTable(sheet),
    parameter: 'week',
    title: inBoth((locale) => {
      const { t, week } = sheetWords(locale);
      return t('assign.sheetTitle', { week: week(sheet.week) });
    }),
    about: inBoth((locale) => sheetWords(locale).t('assign.table.about')),
    page: `assignments/${sheet.week}`,
    columns: publishedDataset(assignments).dataset,
    records: () => [...publishedDataset(assignments).newest.values()].filter(({ row }) => row['week'] === sheet.week),
  }));
