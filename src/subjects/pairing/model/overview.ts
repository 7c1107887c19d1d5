import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import { compareText } from '../../../core/compare-text.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Community } from '../datasets/communities.ts';
import { unitKinds, type HelpingUnit, type UnitKind } from '../datasets/helping-units.ts';
import type { PairingSources } from './pair-record.ts';
import type { Pair } from './pairs.ts';
import { countProjects, type ProjectCounts } from './project.ts';

/** A community with its pairs, those that go on first. */
export interface HelpedCommunity {
  community: Community;
  pairs: Pair[];
  /** What replaced it, where it has ended. */
  successors: Community[];
  /** False from the day after its last one. */
  isInUse: boolean;
}

/** The communities of an area. */
export interface AreaCommunities {
  area: Area;
  communities: HelpedCommunity[];
  /** The pairs that go on. */
  pairs: Pair[];
  counts: ProjectCounts;
  quiet: number;
}

/** A unit with its pairs, those that go on first. */
export interface UnitPairs {
  unit: HelpingUnit;
  pairs: Pair[];
}

/** All of paired help on a day. */
export interface PairingOverview {
  /** Units and communities of the pairs that go on. */
  helping: number;
  helped: number;
  /** Communities in use that no unit helps. */
  unhelped: number;
  current: Pair[];
  /** Of all pairs, those that have ended too. */
  counts: ProjectCounts;
  /** Pairs without activity for more than a quarter, the longest first. */
  quiet: Pair[];
  areas: AreaCommunities[];
  units: UnitPairs[];
}

/** The pairs that go on. */
export const currentOf = (pairs: readonly Pair[]): Pair[] => pairs.filter(({ isCurrent }) => isCurrent);

/** The pairs that have ended. */
export const endedOf = (pairs: readonly Pair[]): Pair[] => pairs.filter(({ isCurrent }) => !isCurrent);

const currentFirst = (pairs: readonly Pair[]): Pair[] => [...currentOf(pairs), ...endedOf(pairs)];

const isKind = (name: string): name is UnitKind => Object.hasOwn(unitKinds, name);

/** The units of each kind, in the order of the kinds; none of a kind that has no unit. */
export const unitsByKind = (units: readonly UnitPairs[]): [UnitKind, UnitPairs[]][] =>
  Object.keys(unitKinds)
    .filter(isKind)
    .flatMap((kind): [UnitKind, UnitPairs[]][] => {
      const those = units.filter(({ unit }) => unit.kind === kind);
      return those.length === 0 ? [] : [[kind, those]];
    });

const projectsOf = (pairs: readonly Pair[]) => pairs.flatMap(({ projects }) => projects);

export function viewOverview(
  { communities, units, areas }: Pick<PairingSources, 'communities' | 'units' | 'areas'>,
  pairs: readonly Pair[],
  day: string,
): PairingOverview {
  const current = currentOf(pairs);
  const distinct = (idOf: (pair: Pair) => string): number => new Set(current.map(idOf)).size;
  const all = communities.map((community) => ({
    community,
    pairs: currentFirst(pairs.filter((pair) => pair.community.id === community.id)),
    successors: (community.replaced_by ?? []).flatMap((id) => communities.filter((one) => one.id === id)),
    isInUse: community.valid_to === null || community.valid_to >= day,
  }));
  const isUnhelped = (one: HelpedCommunity): boolean => one.isInUse && currentOf(one.pairs).length === 0;
  return {
    helping: distinct(({ unit }) => unit.id),
    helped: distinct(({ community }) => community.id),
    unhelped: all.filter(isUnhelped).length,
    current,
    counts: countProjects(projectsOf(pairs)),
    quiet: quietPairs(current),
    areas: areas.flatMap((area) => viewArea(area, all)),
    units: units.map((unit) => ({ unit, pairs: currentFirst(pairs.filter((pair) => pair.unit.id === unit.id)) })),
  };
}

const quietPairs = (pairs: readonly Pair[]): Pair[] =>
  pairs
    .filter(({ quiet }) => quiet !== null)
    .sort((one, other) => compareText(one.quiet?.since ?? '', other.quiet?.since ?? ''));

function viewArea(area: Area, all: readonly HelpedCommunity[]): AreaCommunities[] {
  const communities = all.filter(({ community }) => community.area === area.code);
  if (communities.length === 0) return [];
  const pairs = communities.flatMap((one) => one.pairs);
  const current = currentOf(pairs);
  return [
    {
      ...{ area, communities, pairs: current },
      counts: countProjects(projectsOf(pairs)),
      quiet: quietPairs(current).length,
    },
  ];
}

/** Of the communities of an area that are in use, how many a unit helps. */
export function helpedOf({ communities }: Pick<AreaCommunities, 'communities'>): { helped: number; all: number } {
  const inUse = communities.filter(({ isInUse }) => isInUse);
  return { helped: inUse.filter(({ pairs }) => currentOf(pairs).length > 0).length, all: inUse.length };
}

/** Of all promised projects: each is done, open, overdue, ended with its pair or dropped. */
export const projectSum = ({ all, done, open, overdue, ended, dropped }: ProjectCounts): ExplainedParts =>
  plainSum(all, [done, open, overdue, ended, dropped]);

/** The projects of the whole city, area by area. */
export const areaSum = ({ counts, areas }: PairingOverview): ExplainedParts =>
  plainSum(
    counts.all,
    areas.map((one) => one.counts.all),
  );
