import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { areaAddresses } from '../areas/model/area-addresses.ts';
import { inspections } from './datasets/inspections.ts';
import { scoring } from './datasets/scoring.ts';
import { continueCodes, rankedUnits } from './model/ranking-areas.ts';

/** Every month that is ranked, for other pages too, the method, and the areas that were ever in the ranking. */
export function rankingPaths({ newest }: AddressedCity): string[] {
  const inspected = [...(newest.get(inspections.name)?.values() ?? [])]
    .filter(({ printed }) => printed['change'] !== 'withdrawn')
    .map(({ printed }) => ({ area: printed['area'] ?? '', month: printed['month'] ?? '' }));
  if (inspected.length === 0 || !newest.has(scoring.name)) return [];
  const listed = listedCodes(newest.get(areas.name));
  const newestCodes = continueCodes(listed, inspected);
  const firstMonths = new Map(
    rankedUnits(listed, inspected, newestCodes).map(({ area, firstMonth }) => [area.code, firstMonth]),
  );
  const ranked = listed.filter(({ code, valid_to }) => {
    const firstMonth = firstMonths.get(newestCodes.get(code) ?? code);
    return firstMonth !== undefined && (valid_to === null || firstMonth <= valid_to.slice(0, 7));
  });
  return [
    ...['rankings', 'rankings/method', 'embed/rankings'],
    ...[...new Set(inspected.map(({ month }) => `rankings/${month}`))].flatMap((path) => [path, `embed/${path}`]),
    ...areaAddresses(
      ranked.map(({ code }) => code),
      listed,
    ),
  ];
}
