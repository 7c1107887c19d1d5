import { inBoth } from '../../i18n/in-both.ts';
import type { SeenTable } from '../../ui/tables/seen-table.ts';
import { dayColumns, unitColumns, weekColumns } from './components/table-columns.ts';
import { weekName } from './components/week-name.ts';
import { dayTableId, unitTableId, weekTableId } from './model/table-ids.ts';
import { hasLedger, ledgerDataset, newestLedger } from './query/problems.ts';
import { dayRows, unitRows, weekRows, type TableRow } from './query/tables.ts';
import { ledgerWeeks, type CountedWeek } from './query/weeks.ts';
import { translator } from './words.ts';

/** The tables of the ledger; none where the city publishes none. */
export const tables = (): SeenTable[] => (hasLedger() ? [...wholeTables(), ...ledgerWeeks().map(unitTable)] : []);

const writtenBy = (release: string, rows: readonly TableRow[]) => rows.map((printed) => ({ printed, release }));

/** What each unit left overdue at the end of a week, of what it had open. */
function unitTable(week: CountedWeek): SeenTable {
  const release = week.releases.at(-1) ?? '';
  return {
    ...{ id: unitTableId(week.week), parameter: 'week', dataset: ledgerDataset(), release },
    title: inBoth((locale) => translator(locale)('ledger.table.units', { week: weekName(locale, week.week) })),
    about: inBoth((locale) => translator(locale)('ledger.table.unitsAbout')),
    page: `ledger/weeks/${week.week}`,
    columns: unitColumns,
    records: () => writtenBy(release, unitRows(week)),
  };
}

/** What of the whole ledger is too long for a page: the flow of every week, and what was found on every day. */
function wholeTables(): SeenTable[] {
  const newest = newestLedger();
  return [
    {
      ...{ id: weekTableId, page: 'ledger', columns: weekColumns, ...newest },
      title: inBoth((locale) => translator(locale)('ledger.table.weeks')),
      about: inBoth((locale) => translator(locale)('ledger.table.weeksAbout')),
      records: () => writtenBy(newest.release, weekRows()),
    },
    {
      ...{ id: dayTableId, page: 'ledger/patterns', columns: dayColumns, ...newest },
      title: inBoth((locale) => translator(locale)('ledger.table.days')),
      about: inBoth((locale) => translator(locale)('ledger.table.daysAbout')),
      records: () => writtenBy(newest.release, dayRows()),
    },
  ];
}
