import { areas } from '../datasets/areas.ts';
import { followReplacements } from '../domain/ranking-areas.ts';
import { currentRows } from './city.ts';

/** The newest code of the area that `code` names. */
export const newestCodeOf = (code: string): string =>
  followReplacements(code, new Map(currentRows(areas).map((area) => [area.code, area.replaced_by])));

/** Every code that an area has or had, by its newest or an older one. */
export function codesOfArea(code: string): string[] {
  const newest = newestCodeOf(code);
  return currentRows(areas).flatMap((area) => (newestCodeOf(area.code) === newest ? [area.code] : []));
}
