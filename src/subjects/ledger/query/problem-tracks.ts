import { madeOnce } from '../../../core/made-once.ts';
import { dayOfRelease } from '../../../core/release-day.ts';
import type { ProblemTrack } from '../explorer/history-file.ts';
import { deadlineTurns } from '../model/deadline-state.ts';
import { viewProblem } from '../model/problem-view.ts';
import { placeOf } from '../model/state-counts.ts';
import { factsOf } from './problem-facts.ts';
import { countedTo, everyProblem, recordsOf, releaseNamesOf } from './problems.ts';

/**
 * What each problem was after each release that found it changed, judged to that release's day; by id, oldest first. After
 * the releases comes the day to which the ledger is counted now.
 */
export const problemTracks: () => readonly ProblemTrack[] = (() => {
  const made = madeOnce((_: 'all') => {
    const releases = releaseNamesOf();
    const days = [...releases.map((release) => dayOfRelease(release)), countedTo()];
    const places = new Map(releases.map((release, place) => [release, place]));
    return Array.from(everyProblem().keys(), (id) => trackOf(id, days, places));
  });
  return () => made('all');
})();

function trackOf(id: string, days: readonly string[], places: ReadonlyMap<string, number>): ProblemTrack {
  const records = recordsOf(id);
  const froms = records.map(({ release }) => places.get(release) ?? 0);
  return records.flatMap((record, at) => {
    const [from = 0, until = days.length] = [froms[at], froms[at + 1]];
    const turns = deadlineTurns(record.row).map((day) => placeOf(days, day));
    const isNewest = until === days.length;
    const seen = new Set([from, ...turns, ...(isNewest ? [days.length - 1] : [])]);
    return [...seen]
      .filter((place) => place >= from && place < until)
      .sort((one, other) => one - other)
      .map((place) => ({ release: place, facts: factsOf(viewProblem(record, days[place] ?? '')) }));
  });
}
