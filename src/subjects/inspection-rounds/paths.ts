import { splitCodes } from '../../releases/define/cells.ts';
import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { namedAreaPaths } from '../areas/model/area-addresses.ts';
import { inspectionRounds } from './dataset.ts';

/** The calendar, a page for each round there ever was, and the areas inspected; nothing before the first. */
export function roundPaths({ newest }: AddressedCity): string[] {
  const rounds = newest.get(inspectionRounds.name);
  if (!rounds || rounds.size === 0) return [];
  const inspected = [...rounds.values()]
    .filter(({ printed }) => printed['change'] !== 'withdrawn')
    .flatMap(({ printed }) => splitCodes(printed['areas'] ?? ''));
  return [
    'inspections',
    ...[...rounds.keys()].map((id) => `inspections/${id}`),
    ...namedAreaPaths(new Set(inspected), listedCodes(newest.get(areas.name))),
  ];
}
