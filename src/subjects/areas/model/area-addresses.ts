import { successorsOf, type ListedCode } from '../../../core/replacements.ts';
import { isPartOfCity } from './area-kinds.ts';

/** The pages of these areas and of all that continue them, with the list of areas; none where no area has one. */
export function areaAddresses(known: Iterable<string>, areas: readonly (ListedCode & { kind: string })[]): string[] {
  const found = new Set(known);
  // A set is walked on through what is added while it is walked.
  for (const code of found) for (const next of successorsOf(code, areas)) found.add(next.code);
  const shown = areas.filter((area) => found.has(area.code) && isPartOfCity(area));
  return shown.length === 0 ? [] : ['areas', ...shown.map(({ code }) => `areas/${code}`)];
}

/** The pages of areas that rows of a dataset are about, whatever kind they are: their own, and those that took their place. */
export function namedAreaPaths(named: ReadonlySet<string>, listed: Parameters<typeof areaAddresses>[1]): string[] {
  const own = listed.filter(({ code }) => named.has(code)).map(({ code }) => `areas/${code}`);
  return [...(own.length > 0 ? ['areas'] : []), ...own, ...areaAddresses(named, listed)];
}
