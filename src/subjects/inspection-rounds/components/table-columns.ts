import { inBoth } from '../../../i18n/in-both.ts';
import { day, number, oneOf } from '../../../releases/define/cells.ts';
import type { Cells, Dataset } from '../../../releases/define/define-dataset.ts';
import { inspectionRounds } from '../dataset.ts';
import { outcomes } from '../model/found-tally.ts';
import { translator } from '../words.ts';

type Key = Parameters<ReturnType<typeof translator>>[0];

const said = (key: Key & (`roundBeside.column.${string}` | `round.standing.${string}`)) =>
  inBoth((locale) => translator(locale)(key));

const { id, kind, period, announced, areas, places, found, counts_in } = inspectionRounds.columns;

/** A round as a row of the table: computed, so it is in no release. */
export const roundColumns: Pick<Dataset, 'name' | 'columns' | 'rowPath'> = {
  name: 'inspection-rounds',
  rowPath: inspectionRounds.rowPath,
  columns: {
    ...{ id, kind, period, announced },
    first_day: day({ title: said('roundBeside.column.first'), mayLieAhead: true }),
    last_day: day({ title: said('roundBeside.column.last'), mayLieAhead: true }),
    areas,
    standing: oneOf(
      {
        ahead: said('round.standing.ahead'),
        unsaid: said('round.standing.unsaid'),
        made: said('round.standing.made'),
        cancelled: said('round.standing.cancelled'),
      },
      { title: said('roundBeside.column.standing') },
    ),
    ...{ places, found },
    ...(Object.fromEntries(
      outcomes.map((outcome) => [
        outcome,
        number({ title: said(`roundBeside.column.${outcome}`), unit: 'count', integer: true, min: 0 }).nullable(),
      ]),
    ) satisfies Cells),
    counts_in,
  },
};
