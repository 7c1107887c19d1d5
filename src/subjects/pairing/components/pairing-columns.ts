import type { Words } from '../../../core/words.ts';
import { inBoth } from '../../../i18n/in-both.ts';
import { code, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { describeColumns, type Cells, type Dataset } from '../../../releases/define/define-dataset.ts';
import { communityOfPair, pairings } from '../datasets/pairings.ts';
import { translator } from '../words.ts';

type Key = Parameters<ReturnType<typeof translator>>[0];

const said = (key: Key & `pairingTable.${string}`): Words => inBoth((locale) => translator(locale)(key));

const titleOf = (column: string): { title: Words } => {
  const found = describeColumns(pairings).find(({ name }) => name === column)?.column;
  if (!found) throw new Error(`${pairings.name} has no column ${column}.`);
  return { title: found.title };
};

const isTrue = (key: Key & `pairingTable.${string}`) =>
  oneOf({ yes: said('pairingTable.yes'), no: said('pairingTable.no') }, { title: said(key) });

const counts = {
  projects: 'pairingTable.projects',
  done: 'pairingTable.done',
  done_late: 'pairingTable.doneLate',
  open: 'pairingTable.open',
  overdue: 'pairingTable.overdue',
  ended_undone: 'pairingTable.ended',
  dropped: 'pairingTable.dropped',
  visits: 'pairingTable.visits',
} as const;

const countColumns: Cells = Object.fromEntries(
  Object.entries(counts).map(([name, key]) => [name, number({ title: said(key), unit: 'count', integer: true })]),
);

/** All pairs as a table, one row a pair: computed, so it is in no release. */
export const pairingColumns: Pick<Dataset, 'name' | 'columns' | 'rowPath'> = {
  name: 'pairing',
  rowPath: ({ id }) => `pairing/${communityOfPair(id ?? '')}#${id}`,
  columns: {
    id: code(titleOf('id')),
    area: code({ title: said('pairingTable.area'), references: 'areas' }),
    community: code({ ...titleOf('community'), references: 'communities' }),
    unit: code({ ...titleOf('unit'), references: 'helping-units' }),
    since: day(titleOf('since')),
    until: day(titleOf('until')).nullable(),
    post_zh: text(titleOf('post_zh')).nullable(),
    post_en: text(titleOf('post_en')).nullable(),
    going_on: isTrue('pairingTable.goingOn'),
    ...countColumns,
    last_activity: day({ title: said('pairingTable.last') }).nullable(),
    quiet: isTrue('pairingTable.quiet'),
    as_of: day({ title: said('pairingTable.asOf') }),
    computed_from: text({ title: said('pairingTable.computedFrom') }),
  },
};
