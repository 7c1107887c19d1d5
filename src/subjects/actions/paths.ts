import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { namedAreaPaths } from '../areas/model/area-addresses.ts';
import { actionGoals } from './datasets/goals.ts';
import { actionProgress } from './datasets/progress.ts';
import { actionPath } from './model/action-path.ts';

/** The actions together, each that has a goal, and the areas that take part; nothing before the first goal. */
export function actionPaths({ newest }: AddressedCity): string[] {
  const goals = [...(newest.get(actionGoals.name)?.keys() ?? [])];
  if (goals.length === 0) return [];
  const taking = [...(newest.get(actionProgress.name)?.values() ?? [])].filter(
    ({ printed }) => printed['change'] !== 'withdrawn',
  );
  const named = new Set(taking.map(({ printed }) => printed['area'] ?? ''));
  return ['actions', ...goals.map(actionPath), ...namedAreaPaths(named, listedCodes(newest.get(areas.name)))];
}
