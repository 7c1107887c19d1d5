import { daysBetween } from '../../../core/days.ts';
import { mondayOf } from '../../../core/iso-week.ts';
import { addTallies, type FoundTally } from './found-tally.ts';
import type { RoundView } from './round-view.ts';

/** A bar of the picture: what the rounds that began in a week found, from the base up. */
export interface RoundBar {
  /** Monday of the week, in days from the first of the picture. */
  at: number;
  /** Fixed and verified, or fixed on the spot. */
  fixed: number;
  open: number;
  other: number;
}

/** The rounds that were made, week by week, and what is announced, as a picture draws them. */
export interface RoundBars {
  from: string;
  to: string;
  /** Length in days. */
  length: number;
  /** How many rounds the bars are made of, and what they found. */
  rounds: number;
  tally: FoundTally;
  /** A bar a week: two rounds of one week would hide each other. */
  bars: readonly RoundBar[];
  /** Where public rounds are ahead. */
  ahead: readonly number[];
  /** Where today is. */
  today: number;
  most: number;
}

/** Null before the first round. */
export function roundBars(
  rounds: readonly { round: RoundView; tally: FoundTally | null }[],
  asOf: string,
): RoundBars | null {
  const shown = rounds.filter(({ round }) => round.standing === 'made' || round.standing === 'ahead');
  const days = [asOf, ...shown.map(({ round }) => mondayOf(round.days.first))].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (shown.length === 0 || from === undefined || to === undefined) return null;
  const made = shown.flatMap(({ round, tally }) =>
    round.standing === 'made' && tally ? [{ tally, week: mondayOf(round.days.first) }] : [],
  );
  const bars = [...Map.groupBy(made, ({ week }) => week)].map(([week, those]): RoundBar => {
    const { total, fixed, unlisted, open } = addTallies(those.map(({ tally }) => tally));
    const gone = fixed + unlisted;
    return { at: daysBetween(from, week), fixed: gone, open, other: total - gone - open };
  });
  return {
    ...{
      from,
      to,
      bars,
      rounds: made.length,
      tally: addTallies(made.map(({ tally }) => tally)),
      length: daysBetween(from, to),
    },
    ahead: shown
      .filter(({ round }) => round.standing === 'ahead')
      .map(({ round }) => daysBetween(from, mondayOf(round.days.first))),
    today: daysBetween(from, asOf),
    most: Math.max(1, ...bars.map(({ fixed, open, other }) => fixed + open + other)),
  };
}
