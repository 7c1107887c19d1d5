import type { ListedCode } from '../../../core/replacements.ts';
import { isPartOfCity } from './area-kinds.ts';
import { areaSteps } from './area-steps.ts';

/** The short answer about an area. */
export const simpleAreaPath = ({ code }: { code: string }): string => `simple/area/${code}`;

/** A screen of the question where somebody lives, by its name; '' = the first. */
export const simpleStepPath = (name: string): string => (name === '' ? 'simple/near' : `simple/near/${name}`);

/** The simple view beside the pages of areas: an answer for each, and the screens that ask which. */
export function simpleAreaPaths(
  paths: readonly string[],
  listed: readonly (ListedCode & { kind: string })[],
): string[] {
  const built = new Set(paths);
  const areas = listed.filter((area) => isPartOfCity(area) && built.has(`areas/${area.code}`));
  return [...areas.map(simpleAreaPath), ...areaSteps(areas).map(({ name }) => simpleStepPath(name))];
}
