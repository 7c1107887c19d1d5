import { dayOfRelease } from '../../../core/release-day.ts';
import type { RowRecord } from '../../../releases/read/read-rows.ts';
import type { InspectionRound, RoundKind } from '../dataset.ts';
import { spanOfPeriod } from './round-period.ts';

/** A row of a round as one release wrote it. The release's name begins with its day. */
export type RoundRecord = Pick<RowRecord<InspectionRound>, 'key' | 'release' | 'row' | 'redacted'>;

/** First day and last. */
export interface Days {
  first: string;
  last: string;
}

/** How a round stands today: `unsaid` = its announced days have passed, and nobody has said what became of it. */
export type Standing = 'ahead' | 'unsaid' | 'made' | 'cancelled' | 'withdrawn';

/** A round as it is now, ready to be shown. */
export interface RoundView {
  id: string;
  kind: RoundKind;
  row: InspectionRound;
  redacted: RoundRecord['redacted'];
  /** The release that wrote it last, and how many did. */
  release: string;
  changes: number;
  standing: Standing;
  /** The days on which it was made; those announced where it was not. */
  days: Days;
  /** Each announcement of other days, oldest first; none where it was not announced. */
  plans: readonly (Days & { on: string; note: Pick<InspectionRound, 'note_zh' | 'note_en'> })[];
  /** Day on which it was first told of, and that of the newest change. */
  toldOn: string;
  changedOn: string;
}

/** A round from its rows, oldest first; null where there is none. */
export function viewRound(records: readonly RoundRecord[], asOf: string): RoundView | null {
  const [first, newest] = [records[0], records.at(-1)];
  if (!first || !newest) return null;
  const { key: id, row, redacted, release } = newest;
  const days = daysOf(row);
  return {
    ...{ id, kind: row.kind, row, redacted, release, days },
    changes: records.length,
    standing: standingOf(row, days, asOf),
    plans: plansOf(records),
    toldOn: dayOfRelease(first.release),
    changedOn: dayOfRelease(release),
  };
}

function standingOf({ change, state }: InspectionRound, { last }: Days, asOf: string): Standing {
  if (change === 'withdrawn') return 'withdrawn';
  if (state === 'made' || state === 'cancelled') return state;
  return last < asOf ? 'unsaid' : 'ahead';
}

/** A day that the law had removed leaves the others, and in the end the period. */
function daysOf({ kind, period, made_on, made_to, planned_on, planned_to }: InspectionRound): Days {
  const first = made_on ?? planned_on ?? spanOfPeriod(kind, period)?.first ?? '';
  const last = (made_on === null ? planned_to : made_to) ?? first;
  return { first, last: last < first ? first : last };
}

function plansOf(records: readonly RoundRecord[]): RoundView['plans'] {
  const plans = records.flatMap(({ release, row }) => {
    const { planned_on: first, planned_to, note_zh, note_en } = row;
    return first === null
      ? []
      : [{ first, last: planned_to ?? first, on: dayOfRelease(release), note: { note_zh, note_en } }];
  });
  return plans.filter(({ first, last }, index) => {
    const before = plans[index - 1];
    return before?.first !== first || before.last !== last;
  });
}

/** The newest first. */
export const byDays = (left: RoundView, right: RoundView): number =>
  left.days.first === right.days.first ? (left.id < right.id ? 1 : -1) : left.days.first < right.days.first ? 1 : -1;
