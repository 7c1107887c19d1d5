import { monthPattern } from '../../../core/months.ts';
import { inBoth } from '../../../i18n/in-both.ts';
import { code, day, number, oneOf } from '../../../releases/define/cells.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import type { TableRecord } from '../../../ui/tables/seen-table.ts';
import type { AreaTime, MonthTime, TimeCounts } from '../model/in-time.ts';
import { translator } from '../words.ts';

type Key = Parameters<ReturnType<typeof translator>>[0];
type Name = Key extends infer One ? (One extends `list.time.table.${infer Rest}` ? Rest : never) : never;

const said = (name: Name) => inBoth((locale) => translator(locale)(`list.time.table.${name}`));
const count = (name: Name) => number({ title: said(name), integer: true, min: 0 });

/** How many places were put right in time as a table: all, each area, each month. Computed, so it is in no release. */
export const timeColumns: Pick<Dataset, 'name' | 'columns' | 'rowPath'> = {
  name: 'red-black-list-in-time',
  rowPath: ({ area, month }) => `red-black-list/in-time${area ? `#${area}` : month ? `#${month}` : ''}`,
  columns: {
    group: oneOf({ all: said('all'), area: said('area'), month: said('month') }, { title: said('group') }),
    area: code({ title: said('area'), references: 'areas' }).nullable(),
    month: code({ title: said('month'), pattern: monthPattern }).nullable(),
    total: count('total'),
    in_time: count('in_time'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    unknown: count('unknown'),
    as_of: day({ title: said('as_of') }),
  },
};

interface TimeStory {
  all: TimeCounts;
  areas: readonly AreaTime[];
  months: readonly MonthTime[];
}

/** The rows of that table as printed. */
export function timeRecords({ all, areas, months }: TimeStory, asOf: string, release: string): TableRecord[] {
  const record = (group: string, area: string | null, month: string | null, counts: TimeCounts): TableRecord => ({
    release,
    printed: {
      ...{ group, area, month, as_of: asOf },
      total: String(counts.total),
      in_time: String(counts.kept),
      late: String(counts.missed),
      open: String(counts.running + counts.overdue),
      overdue: String(counts.overdue),
      unknown: String(counts.unknown),
    },
  });
  return [
    record('all', null, null, all),
    ...areas.map(({ area, counts }) => record('area', area.code, null, counts)),
    ...months.map(({ month, counts }) => record('month', null, month, counts)),
  ];
}
