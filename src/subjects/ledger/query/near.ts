import { madeOnce } from '../../../core/made-once.ts';
import {
  classKey,
  groupProblems,
  nearestTo,
  placeKey,
  shownAtPlace,
  shownNear,
  type NearProblem,
} from '../model/near-problems.ts';
import { isWithdrawn, type ProblemView } from '../model/problem-view.ts';
import { ledgerProblems } from './problems.ts';

/** What is near a problem. Of its class only a few are known: how many there are changes every week, its page does not. */
export interface NearProblems {
  samePlace: readonly NearProblem[];
  samePlaceCount: number;
  sameClass: readonly NearProblem[];
  previous: Pick<ProblemView, 'id'> | null;
  next: Pick<ProblemView, 'id'> | null;
}

const indexes = madeOnce((_: 'all') => {
  const problems = ledgerProblems();
  return {
    places: groupProblems(problems, placeKey),
    classes: groupProblems(problems, classKey),
  };
});

/** The problems at the same place, of the same class in the same area, and before and after by id. */
export function nearProblems(problem: ProblemView): NearProblems {
  const { places, classes } = indexes('all');
  const place = places.get(placeKey(problem) ?? '') ?? [];
  const others = classes.get(classKey(problem)) ?? [];
  // A withdrawn problem is in no group.
  const own = isWithdrawn(problem) ? 0 : 1;
  const beside = nearestTo(problem, ledgerProblems()).map(({ id }) => ({ id }));
  return {
    samePlace: nearestTo(problem, place).map(shownAtPlace),
    samePlaceCount: Math.max(0, place.length - own),
    sameClass: nearestTo(problem, others).map(shownNear),
    previous: beside.findLast(({ id }) => id < problem.id) ?? null,
    next: beside.find(({ id }) => id > problem.id) ?? null,
  };
}
