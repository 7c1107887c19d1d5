import { locales } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { newestRowsByKey } from '../../../store/city.ts';
import type { SeenTable } from '../../../ui/tables/seen-table.ts';
import { tableRoutes } from '../../../ui/tables/table-routes.ts';
import { dayColumns, unitColumns, weekColumns } from '../components/table-columns.ts';
import { weekName } from '../components/week-name.ts';
import { dayTableId, unitTableId, weekTableId } from '../model/table-ids.ts';
import { hasLedger, ledgerDataset, newestLedger } from '../query/problems.ts';
import { dayRows, unitRows, weekRows, type TableRow } from '../query/tables.ts';
import { ledgerWeeks, type CountedWeek } from '../query/weeks.ts';
import { translator } from '../words.ts';

const [zh, en] = locales;
const inBoth = (say: (t: ReturnType<typeof translator>) => string): Words => ({
  zh: say(translator(zh)),
  en: say(translator(en)),
});
const writtenBy = (release: string, rows: readonly TableRow[]) => rows.map((printed) => ({ printed, release }));

/** What each unit left overdue at the end of a week, of what it had open. */
function unitTable(week: CountedWeek): SeenTable {
  const release = week.releases.at(-1) ?? '';
  const title = inBoth((t) => t('ledger.table.units'));
  return {
    id: unitTableId(week.week),
    title: { zh: `${title.zh}，${weekName(zh, week.week)}`, en: `${title.en}, ${weekName(en, week.week)}` },
    about: inBoth((t) => t('ledger.table.unitsAbout')),
    page: `ledger/weeks/${week.week}`,
    ...{ table: unitColumns, dataset: ledgerDataset(), release },
    records: () => writtenBy(release, unitRows(week)),
  };
}

/** What of the whole ledger is too long for a page: the flow of every week, and what was found on every day. */
function wholeTables(): SeenTable[] {
  const newest = newestLedger();
  return [
    {
      ...{ id: weekTableId, page: 'ledger', table: weekColumns, ...newest },
      title: inBoth((t) => t('ledger.table.weeks')),
      about: inBoth((t) => t('ledger.table.weeksAbout')),
      records: () => writtenBy(newest.release, weekRows()),
    },
    {
      ...{ id: dayTableId, page: 'ledger/patterns', table: dayColumns, ...newest },
      title: inBoth((t) => t('ledger.table.days')),
      about: inBoth((t) => t('ledger.table.daysAbout')),
      records: () => writtenBy(newest.release, dayRows()),
    },
  ];
}

/** The tables of the ledger; none where the city publishes none. */
export const ledgerTables = tableRoutes(
  'ledger',
  () => (hasLedger() ? [...wholeTables(), ...ledgerWeeks().map(unitTable)] : []),
  newestRowsByKey,
);
