import type { ProblemCategory } from '../../../core/problem-categories.ts';
import type { Random } from '../../../core/random.ts';
import type { Album } from '../../../releases/sample/pictures/draw.ts';
import type { Life, Step } from './life.ts';

/** Words of a place or deed that the second scene of its category shows; the first shows the others. */
const ofSecondScene: Record<ProblemCategory, RegExp> = {
  garbage: /绿化带|混堆|焚烧/,
  'public-toilet': /小广告|水龙头|无障碍|洗手/,
  market: /活禽|熟食|案板/,
  'small-store': /理发|旅店/,
  'street-order': /非机动车|横幅/,
  waterway: /明渠/,
  dust: /空地|拆迁/,
  residential: /楼道|雨棚/,
  'urban-village': /坑塘/,
  pests: /公园|积水/,
};

/** Gives about a third of the exposed entries a picture, and one more once they are mended. */
export function illustrate(random: Random, { pairOf }: Album): (life: Life) => Life {
  return ({ first, steps }) => {
    if (first.list === 'red' || !random.chance(1 / 3)) return { first, steps };
    const { before, after } = pairOf(
      first.category,
      ofSecondScene[first.category].test(first.place_zh + first.deed_zh) ? 2 : 1,
    );
    const follow = (step: Step): Step => {
      const { status } = step.set;
      if (status !== 'rectified' && status !== 'listed') return step;
      return { ...step, set: { ...step.set, picture_after: status === 'rectified' ? after : null } };
    };
    return { first: { ...first, picture_before: before }, steps: steps.map(follow) };
  };
}
