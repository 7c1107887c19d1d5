import { decimalsOf, printExact, printRounded, readDecimal, subtract, type Decimal } from '../../../core/decimal.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Adjustment } from '../datasets/adjustments.ts';
import type { Inspection } from '../datasets/inspections.ts';
import type { ScoringRule } from '../datasets/scoring.ts';
import { scoreArea, type AreaScore } from './area-scores.ts';
import {
  continueCodes,
  rankedUnits,
  rankingGroups,
  takesPartIn,
  type RankedUnit,
  type RankingGroup,
} from './ranking-areas.ts';
import { componentsIn, hasSameWeights, type RankingRecord, type WeightedComponent } from './scoring-periods.ts';

export interface RankingSources {
  inspections: readonly RankingRecord<Inspection>[];
  adjustments: readonly RankingRecord<Adjustment>[];
  scoring: readonly RankingRecord<ScoringRule>[];
  areas: readonly Area[];
}

/** How an area stands against the month before. */
export type RankShift =
  | { kind: 'first-month' }
  | { kind: 'new' }
  | { kind: 'not-ranked-before' }
  /**
   * `places` above 0 = up; `points` between the printed totals, "-0.40". `isOwn` false = among the areas ranked in both months
   * its place did not move that way: others joined or left the ranking.
   */
  | { kind: 'compared'; places: number; isOwn: boolean; points: string; before: { rank: number; total: string } };

export interface RankedArea extends AreaScore {
  exact: Decimal;
  /** Rounded half up to two decimals: what is ranked, and what is printed. */
  total: string;
  rank: number;
  /** True where another area has the same total. */
  isTied: boolean;
  shift: RankShift;
}

export interface UnrankedArea extends AreaScore {
  /** True in the area's first month. */
  isNew: boolean;
  /** Where it was ranked in the month before; null = it was not. */
  before: { rank: number; total: string } | null;
}

export interface GroupRanking {
  group: RankingGroup;
  /** By rank; those of one rank in the order of their codes. */
  ranked: RankedArea[];
  unranked: UnrankedArea[];
}

/** The ranking of one month. */
export interface MonthRanking {
  month: string;
  /** The month it is compared with; null = the first. */
  before: string | null;
  /** Those in force in the month. */
  components: WeightedComponent[];
  /** True where other weights were in force in the month before. */
  weightsChanged: boolean;
  /** Urban first; a group without areas is not there. */
  groups: GroupRanking[];
}

/** The ranking of every month that has inspections, oldest first. */
export function rankMonths({ inspections, adjustments, scoring, areas }: RankingSources): MonthRanking[] {
  const newestCodes = continueCodes(
    areas,
    notWithdrawn(inspections).map(({ row }) => row),
  );
  const inspected = groupByMonth(notWithdrawn(inspections), newestCodes);
  const adjusted = groupByMonth(notWithdrawn(adjustments), newestCodes);
  const units = rankedUnits(
    areas,
    notWithdrawn(inspections).map(({ row }) => row),
    newestCodes,
  );
  const rankings: MonthRanking[] = [];
  for (const month of [...inspected.keys()].sort()) {
    const before = rankings.at(-1);
    const components = componentsIn(scoring, month);
    const present = units.filter((unit) => takesPartIn(unit, month));
    const scores = present.map((unit) => {
      const rowsOf = <Row>(months: Months<Row>) => months.get(month)?.get(unit.area.code) ?? [];
      return { unit, score: scoreArea(unit.area, components, rowsOf(inspected), rowsOf(adjusted)) };
    });
    rankings.push({
      month,
      before: before?.month ?? null,
      components,
      weightsChanged: before !== undefined && !hasSameWeights(before.components, components),
      groups: rankingGroups.flatMap((group) => {
        const members = scores.filter(({ unit }) => unit.group === group);
        return members.length === 0 ? [] : [rankGroup(group, month, members, before)];
      }),
    });
  }
  return rankings;
}

type Months<Row> = ReadonlyMap<string, ReadonlyMap<string, RankingRecord<Row>[]>>;
type Dated = { month: string; area: string; change: Inspection['change'] };

/** Rows that still count: a withdrawn row says that there was none. */
const notWithdrawn = <Row extends Dated>(records: readonly RankingRecord<Row>[]): RankingRecord<Row>[] =>
  records.filter(({ row }) => row.change !== 'withdrawn');

function groupByMonth<Row extends Dated>(
  records: readonly RankingRecord<Row>[],
  newestCodes: ReadonlyMap<string, string>,
): Months<Row> {
  const months = new Map<string, Map<string, RankingRecord<Row>[]>>();
  for (const record of records) {
    const { month, area } = record.row;
    const code = newestCodes.get(area) ?? area;
    const areasOfMonth = months.get(month) ?? new Map<string, RankingRecord<Row>[]>();
    months.set(month, areasOfMonth.set(code, [...(areasOfMonth.get(code) ?? []), record]));
  }
  return months;
}

function rankGroup(
  group: RankingGroup,
  month: string,
  members: readonly { unit: RankedUnit<Area>; score: AreaScore }[],
  before: MonthRanking | undefined,
): GroupRanking {
  const totals = members.flatMap(({ score }) => (score.exact === null ? [] : [cents(printRounded(score.exact, 2))]));
  const unranked: UnrankedArea[] = [];
  const ranked: RankedArea[] = [];
  for (const { unit, score } of members) {
    const isNew = before !== undefined && unit.firstMonth === month;
    if (score.exact === null) {
      const earlier = before && rankedIn(before, unit.area.code);
      unranked.push({ ...score, isNew, before: earlier ? { rank: earlier.rank, total: earlier.total } : null });
      continue;
    }
    const total = printRounded(score.exact, 2);
    const rank = totals.filter((other) => other > cents(total)).length + 1;
    const isTied = totals.filter((other) => other === cents(total)).length > 1;
    ranked.push({
      ...score,
      exact: score.exact,
      total,
      rank,
      isTied,
      shift: shiftOf(unit.area.code, rank, total, isNew, before),
    });
  }
  // Members come in the order of their codes, and the sort keeps it among equals.
  return {
    group,
    ranked: ranked.map((one) => ownShift(one, ranked)).sort((left, right) => left.rank - right.rank),
    unranked,
  };
}

/** Its change of rank, compared once more among the areas that are ranked in both months. */
function ownShift(one: RankedArea, all: readonly RankedArea[]): RankedArea {
  const { shift } = one;
  if (shift.kind !== 'compared') return one;
  const both = all.flatMap(({ rank, shift: other }) =>
    other.kind === 'compared' ? [{ now: rank, before: other.before.rank }] : [],
  );
  const moved =
    both.filter(({ before }) => before < shift.before.rank).length - both.filter(({ now }) => now < one.rank).length;
  return { ...one, shift: { ...shift, isOwn: Math.sign(moved) === Math.sign(shift.places) } };
}

/** A printed total as a whole number of hundredths. */
const cents = (total: string): bigint => readDecimal(total).digits;

function shiftOf(
  code: string,
  rank: number,
  total: string,
  isNew: boolean,
  before: MonthRanking | undefined,
): RankShift {
  if (before === undefined) return { kind: 'first-month' };
  if (isNew) return { kind: 'new' };
  const earlier = rankedIn(before, code);
  if (!earlier) return { kind: 'not-ranked-before' };
  const points = printExact(subtract(readDecimal(total), readDecimal(earlier.total)), 2);
  return {
    kind: 'compared',
    places: earlier.rank - rank,
    isOwn: true,
    points,
    before: { rank: earlier.rank, total: earlier.total },
  };
}

/** The areas that lead a group; none where fewer than two are ranked: one alone is first of nobody. */
export const leadersOf = ({ ranked }: Pick<GroupRanking, 'ranked'>): RankedArea[] =>
  ranked.length < 2 ? [] : ranked.filter(({ rank }) => rank === 1);

/** True where the printed total is not the whole of the score. */
export const isRounded = ({ exact }: Pick<RankedArea, 'exact'>): boolean => decimalsOf(exact) > 2;

/** An area in a month's ranking; undefined = not there, or not ranked. */
export const rankedIn = ({ groups }: MonthRanking, code: string): RankedArea | undefined =>
  groups.flatMap(({ ranked }) => ranked).find(({ area }) => area.code === code);
