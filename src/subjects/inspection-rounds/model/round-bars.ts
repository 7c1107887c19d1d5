import { daysBetween } from '../../../core/days.ts';
import type { FoundTally } from './found-tally.ts';
import type { RoundView } from './round-view.ts';

/** A bar of the picture: what a round found, from the base up. */
export interface RoundBar {
  /** Days from the first of the picture. */
  at: number;
  kind: RoundView['kind'];
  fixed: number;
  open: number;
  other: number;
}

/** The rounds of a year and what is announced, as a picture draws them. */
export interface RoundBars {
  from: string;
  to: string;
  /** Length in days. */
  length: number;
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
  const days = [asOf, ...shown.map(({ round }) => round.days.first)].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (shown.length === 0 || from === undefined || to === undefined) return null;
  const bars = shown.flatMap(({ round, tally }): RoundBar[] => {
    if (round.standing !== 'made' || !tally) return [];
    const { total, fixed, open } = tally;
    return [{ at: daysBetween(from, round.days.first), kind: round.kind, fixed, open, other: total - fixed - open }];
  });
  return {
    ...{ from, to, bars, length: daysBetween(from, to) },
    ahead: shown
      .filter(({ round }) => round.standing === 'ahead')
      .map(({ round }) => daysBetween(from, round.days.first)),
    today: daysBetween(from, asOf),
    most: Math.max(1, ...bars.map(({ fixed, open, other }) => fixed + open + other)),
  };
}
