import type { RoundView } from './round-view.ts';

/** What happened with rounds from one day to another. */
export interface WeekOfRounds {
  /** Made on one of the days, as far as it is told by the last. */
  made: RoundView[];
  /** Announced, moved or cancelled in a release of these days. */
  announced: RoundView[];
  /** How many rounds were under way on each day. */
  days: ReadonlyMap<string, number>;
}

const isOn = (day: string, from: string, until: string): boolean => from <= day && day <= until;

/** The rounds of some days, the last included; what is not told by then is not known. */
export function roundsOfWeek(rounds: readonly RoundView[], week: readonly string[], until: string): WeekOfRounds {
  const from = week[0] ?? until;
  const known = rounds.filter(({ toldOn, standing }) => toldOn <= until && standing !== 'withdrawn');
  const made = known.filter(({ standing, changedOn }) => standing === 'made' && isOn(changedOn, from, until));
  const announced = known.filter(({ standing, changedOn }) => standing !== 'made' && isOn(changedOn, from, until));
  const shown = known.filter(({ standing }) => standing === 'made' || standing === 'ahead');
  const days = week.flatMap((day): [string, number][] => {
    const count = shown.filter((round) => isOn(day, round.days.first, round.days.last)).length;
    return count > 0 ? [[day, count]] : [];
  });
  return { made, announced, days: new Map(days) };
}
