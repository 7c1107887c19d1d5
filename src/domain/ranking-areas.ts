import type { Area } from '../datasets/areas.ts';

/** Areas are ranked against their like: urban districts and zones, and counties apart. */
export const rankingGroups = ['urban', 'county'] as const;
export type RankingGroup = (typeof rankingGroups)[number];

/** The group an area is ranked in; null = it is not of a kind that is ranked. */
export function groupOf({ kind }: Pick<Area, 'kind'>): RankingGroup | null {
  if (kind === 'county') return 'county';
  return kind === 'district' || kind === 'zone' ? 'urban' : null;
}

/** An area that takes part in the ranking. */
export interface RankedUnit {
  area: Area;
  group: RankingGroup;
  /** Its first month with an inspection, under whatever code. */
  firstMonth: string;
  /** The last month it exists in; null = it still does. */
  lastMonth: string | null;
}

interface Inspected {
  area: string;
  month: string;
}

/** The areas that were ever inspected, in the order of their codes. */
export function rankedUnits(areas: readonly Area[], inspected: readonly Inspected[], newestCodes: ReadonlyMap<string, string>): RankedUnit[] {
  const firstMonths = new Map<string, string>();
  for (const { area, month } of inspected) {
    const code = newestCodes.get(area) ?? area;
    const known = firstMonths.get(code);
    if (known === undefined || month < known) firstMonths.set(code, month);
  }
  return areas
    .flatMap((area): RankedUnit[] => {
      const [group, firstMonth] = [groupOf(area), firstMonths.get(area.code)];
      return group === null || firstMonth === undefined ? [] : [{ area, group, firstMonth, lastMonth: area.valid_to?.slice(0, 7) ?? null }];
    })
    .sort((left, right) => (left.area.code < right.area.code ? -1 : 1));
}

/**
 * The code an area is ranked under, by each code inspected: a code that was replaced continues as the new one. Where two
 * areas were merged into one, both were inspected in the same month: then each keeps its own history.
 */
export function continueCodes(areas: readonly Area[], inspected: readonly Inspected[]): Map<string, string> {
  const replacements = new Map(areas.map(({ code, replaced_by }) => [code, replaced_by]));
  const codes = [...new Set(inspected.map(({ area }) => area))];
  const successors = new Map(codes.map((code) => [code, followReplacements(code, replacements)]));
  const taken = new Map<string, string>();
  const merged = new Set<string>();
  for (const { area, month } of inspected) {
    const successor = successors.get(area) ?? area;
    const place = `${successor} ${month}`;
    const other = taken.get(place);
    if (other !== undefined && other !== area) merged.add(successor);
    taken.set(place, area);
  }
  return new Map([...successors].map(([code, successor]) => [code, merged.has(successor) ? code : successor]));
}

/** The newest code of an area: the one that its code was replaced by, and so on. */
export function followReplacements(code: string, replacements: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let current = code;
  // Codes that replace each other in a ring would never end.
  while (!seen.has(current)) {
    seen.add(current);
    current = replacements.get(current) ?? current;
  }
  return current;
}
