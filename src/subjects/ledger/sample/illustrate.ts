import type { Random } from '../../../core/random.ts';
import type { Album } from '../../../releases/sample/pictures/draw.ts';
import type { LedgerProblem } from '../dataset.ts';
import type { Step } from './draw-life.ts';
import type { ProblemClass } from './words/classes.ts';

/** Which of the two drawings of its category shows a class; a class that none shows has no pictures. */
const scenes: Partial<Record<ProblemClass, 1 | 2>> = {
  'garbage-left': 2,
  'bin-overflowing': 1,
  'bin-dirty': 1,
  'toilet-dirty': 1,
  'toilet-broken': 2,
  'market-waste': 1,
  'shop-hygiene': 1,
  'street-stall': 1,
  'water-rubbish': 1,
  'water-black': 2,
  'bare-soil': 2,
  'site-dust': 1,
  rubble: 2,
  'stairwell-clutter': 2,
  'road-broken': 1,
  'rats-insects': 1,
  'standing-water': 2,
};

/** Gives one problem in eight a picture, and one more for each time that its unit says it is fixed. */
export function illustrate(
  random: Random,
  pairOf: Album['pairOf'],
  first: LedgerProblem,
  steps: Step[],
): { first: LedgerProblem; steps: Step[] } {
  const scene = scenes[first.problem_class];
  if (!random.chance(1 / 8) || scene === undefined) return { first, steps };
  const { before, after } = pairOf(first.category, scene);
  const follow = (step: Step): Step => {
    const { status } = step.set;
    if (status !== 'rectified' && status !== 'assigned' && status !== 'reopened') return step;
    return { ...step, set: { ...step.set, picture_after: status === 'rectified' ? after : null } };
  };
  return { first: { ...first, picture_before: before }, steps: steps.map(follow) };
}
