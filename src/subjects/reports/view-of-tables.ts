import { inBoth } from '../../i18n/in-both.ts';
import { publishedDataset } from '../../store/city.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { reports } from './dataset.ts';
import { monthsTable, reportMonths } from './query.ts';
import { translator } from './words.ts';

/** The table of all months. */
export const tables = (): SeenTable[] =>
  reportMonths().length === 0
    ? []
    : [
        {
          ...monthsTable(),
          title: inBoth((locale) => translator(locale)('reports.caption')),
          about: inBoth((locale) => translator(locale)('reports.table.about')),
          page: 'report/figures',
          columns: publishedDataset(reports).dataset,
          records: () => {
            const { newest } = publishedDataset(reports);
            return reportMonths().flatMap(({ month }) => newest.get(month) ?? []);
          },
        },
      ];
