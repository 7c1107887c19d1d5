import { inBoth } from '../../i18n/in-both.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { roundColumns } from './components/table-columns.ts';
import { hasRounds } from './query/rounds.ts';
import { roundRows, roundsTable } from './query/table.ts';
import { translator } from './words.ts';

/** The table of all rounds. */
export const tables = (): SeenTable[] =>
  hasRounds()
    ? [
        {
          ...roundsTable(),
          title: inBoth((locale) => translator(locale)('roundBeside.table')),
          about: inBoth((locale) => translator(locale)('roundBeside.tableAbout')),
          page: 'inspections',
          columns: roundColumns,
          records: roundRows,
        },
      ]
    : [];
