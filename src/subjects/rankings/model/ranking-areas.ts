import { newestNameOf, type ListedCode } from '../../../core/replacements.ts';
import { partKindOf } from '../../areas/model/area-kinds.ts';

/** Areas are ranked against their like: urban districts and zones, and counties with county-level cities apart. */
export const rankingGroups = ['urban', 'county'] as const;
export type RankingGroup = (typeof rankingGroups)[number];

/** The group an area is ranked in; null = it is not of a kind that is ranked. */
export function groupOf(area: { kind: string }): RankingGroup | null {
  const kind = partKindOf(area);
  return kind === 'district' || kind === 'zone' ? 'urban' : kind;
}

interface ListedArea extends ListedCode {
  kind: string;
}

/** An area that takes part in the ranking. */
export interface RankedUnit<Area extends ListedArea = ListedArea> {
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
export function rankedUnits<Area extends ListedArea>(
  areas: readonly Area[],
  inspected: readonly Inspected[],
  newestCodes: ReadonlyMap<string, string>,
): RankedUnit<Area>[] {
  const firstMonths = new Map<string, string>();
  for (const { area, month } of inspected) {
    const code = newestCodes.get(area) ?? area;
    const known = firstMonths.get(code);
    if (known === undefined || month < known) firstMonths.set(code, month);
  }
  return areas
    .flatMap((area): RankedUnit<Area>[] => {
      const [group, firstMonth] = [groupOf(area), firstMonths.get(area.code)];
      return group === null || firstMonth === undefined
        ? []
        : [{ area, group, firstMonth, lastMonth: area.valid_to?.slice(0, 7) ?? null }];
    })
    .sort((left, right) => (left.area.code < right.area.code ? -1 : 1));
}

/** True where a unit is in the ranking of a month. */
export const takesPartIn = ({ firstMonth, lastMonth }: RankedUnit, month: string): boolean =>
  firstMonth <= month && (lastMonth === null || month <= lastMonth);

/**
 * The code that an area is ranked under, by each of its codes: one that was plainly renamed continues as the newest. Where
 * two codes of one area were inspected in the same month each keeps its own history.
 */
export function continueCodes(areas: readonly ListedCode[], inspected: readonly Inspected[]): Map<string, string> {
  const newest = new Map(areas.map(({ code }) => [code, newestNameOf(code, areas)]));
  const taken = new Map<string, string>();
  const apart = new Set<string>();
  for (const { area, month } of inspected) {
    const name = newest.get(area) ?? area;
    const place = `${name} ${month}`;
    const other = taken.get(place);
    if (other !== undefined && other !== area) apart.add(name);
    taken.set(place, area);
  }
  return new Map([...newest].map(([code, name]) => [code, apart.has(name) ? code : name]));
}
