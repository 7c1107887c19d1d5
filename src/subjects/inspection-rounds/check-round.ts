import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, type CheckedRelease } from '../../releases/check/release-check.ts';
import { splitCodes } from '../../releases/define/cells.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { roundKinds, roundStates, type InspectionRound, type RoundKind } from './dataset.ts';
import { roundProblem, type RoundRule } from './rules.ts';

type RoundColumn = keyof InspectionRound & string;
type RoundState = InspectionRound['state'];

/** A row of a release as its rules look at it: the cells that decide could be read. */
export interface RoundRow {
  record: RowRecord;
  kind: RoundKind;
  state: RoundState;
  cell: (column: RoundColumn) => string;
  listed: (column: 'areas' | 'problems') => string[];
  /** The days of the inspection; null before it was made. */
  made: { first: string; last: string } | null;
  refuse: (rule: RoundRule, column: RoundColumn, slots?: Problem['slots']) => Problem;
}

const isKind = (cell: string): cell is RoundKind => Object.hasOwn(roundKinds, cell);
const isState = (cell: string): cell is RoundState => Object.hasOwn(roundStates, cell);

/** A row as it is; null where its kind or state is none, which the rules of all data tell, and where it was withdrawn. */
export function openRound({ placeOf }: Pick<CheckedRelease, 'placeOf'>, record: RowRecord): RoundRow | null {
  const cell = (column: RoundColumn): string => record.printed[column] ?? '';
  const [kind, state, first] = [cell('kind'), cell('state'), dayIn(record, 'made_on')];
  if (!isKind(kind) || !isState(state) || cell('change') === 'withdrawn') return null;
  return {
    ...{ record, kind, state, cell },
    listed: (column) => (cell(column) === '' ? [] : splitCodes(cell(column))),
    made: first === null ? null : { first, last: dayIn(record, 'made_to') ?? first },
    refuse: (rule, column, slots) => roundProblem(rule, placeOf(record, column), slots),
  };
}
