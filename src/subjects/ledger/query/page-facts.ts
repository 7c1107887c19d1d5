import { objectionLimits, type ObjectionLimits } from '../../../core/objection-limits.ts';
import { sha256 } from '../../../releases/register/hash.ts';
import type { Area } from '../../areas/dataset.ts';
import { changesOf, type ProblemChange } from '../model/problem-changes.ts';
import { printsDay } from '../model/problem-clock.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { nearProblems, type NearProblems } from './near.ts';
import { areaOf, countedTo, everyProblem, recordsOf } from './problems.ts';

/**
 * All of the data that a problem’s page is made from: plain values and nothing else, so that a digest of it tells whether
 * the page would be made the same again.
 */
export interface PageFacts {
  problem: ProblemView;
  /** What each release did to it, oldest first. */
  changes: readonly ProblemChange[];
  area: Area;
  near: NearProblems;
  /** Null = nobody objected, or its day was removed. */
  limits: ObjectionLimits | null;
  /** The day that its deadline is counted to; null where the page prints none. */
  countedTo: string | null;
}

const factsOf = (problem: ProblemView): PageFacts => ({
  problem,
  changes: changesOf(recordsOf(problem.id)),
  area: areaOf(problem.row.area),
  near: nearProblems(problem),
  limits: objectionLimits(problem.row, countedTo()),
  countedTo: printsDay(problem) ? countedTo() : null,
});

/** Another for other facts. */
export const digestOf = (facts: PageFacts): string => sha256(JSON.stringify(facts));

/** The same of facts and of what others tell beside them. */
export const digestWith = (digest: string, told: readonly object[]): string =>
  told.length === 0 ? digest : sha256(digest + JSON.stringify(told));

/** The facts of every problem there ever was: the address of one whose texts are gone stays. */
export const everyPageFacts = (): PageFacts[] => Array.from(everyProblem().values(), factsOf);
