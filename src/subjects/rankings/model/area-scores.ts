import { add, printExact, readDecimal, shareOf, sum, type Decimal } from '../../../core/decimal.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Adjustment } from '../datasets/adjustments.ts';
import type { Inspection } from '../datasets/inspections.ts';
import type { RankingRecord, WeightedComponent } from './scoring-periods.ts';

/** One component of an area's score in a month. */
export interface ComponentScore extends WeightedComponent {
  /** As printed; null = there is no score. */
  score: string | null;
  /** Null = no inspection of this kind is recorded. */
  checks: number | null;
  /** Score times weight, exact: "54.72", "8.825"; null without a score. */
  points: string | null;
}

/** Points given or taken beside the components. */
export interface AdjustmentPoints {
  id: string;
  /** As printed, "-1.5". */
  points: string;
  reason: { zh: string; en: string };
  basis: { zh: string; en: string };
  redacted: RankingRecord<Adjustment>['redacted'];
}

/** Why an area is not ranked, by component. */
export interface Shortfall {
  component: ComponentScore['component'];
  kind: 'no-score' | 'too-few';
  checks: number;
  minimumChecks: number;
}

/** What an area earned in a month, before it is ranked. */
export interface AreaScore {
  area: Area;
  components: ComponentScore[];
  adjustments: AdjustmentPoints[];
  /** Sum of the adjustments, exact. */
  adjusted: Decimal;
  /** Components and adjustments, exact; null where something is short. */
  exact: Decimal | null;
  /** Empty = the area is ranked. */
  shortfalls: Shortfall[];
}

/** The score of an area from its inspections and adjustments of one month. */
export function scoreArea(
  area: Area,
  weighted: readonly WeightedComponent[],
  inspections: readonly RankingRecord<Inspection>[],
  adjustments: readonly RankingRecord<Adjustment>[],
): AreaScore {
  const components = weighted.map((one) =>
    scoreComponent(
      one,
      inspections.find(({ row }) => row.kind === one.component),
    ),
  );
  const shortfalls = components.flatMap(shortfallOf);
  const adjusted = sum(adjustments.map(({ printed }) => readDecimal(printed['points'] ?? '')));
  return {
    area,
    components,
    adjustments: adjustments.map(adjustmentPoints),
    adjusted,
    exact: shortfalls.length === 0 ? add(sum(components.map(pointsOf)), adjusted) : null,
    shortfalls,
  };
}

/** Points of a component, exact; none where it has no score. */
export const pointsOf = ({ points }: Pick<ComponentScore, 'points'>): Decimal => readDecimal(points ?? '0');

function scoreComponent(
  weighted: WeightedComponent,
  inspection: RankingRecord<Inspection> | undefined,
): ComponentScore {
  const score = inspection?.printed['score'] ?? null;
  return {
    ...weighted,
    score,
    checks: inspection?.row.checks ?? null,
    points: score === null ? null : printExact(shareOf(readDecimal(score), readDecimal(weighted.weight)), 2),
  };
}

function shortfallOf({ component, score, checks, minimumChecks }: ComponentScore): Shortfall[] {
  if (checks !== null && checks < minimumChecks) return [{ component, kind: 'too-few', checks, minimumChecks }];
  return score === null ? [{ component, kind: 'no-score', checks: checks ?? 0, minimumChecks }] : [];
}

const adjustmentPoints = ({ row, printed, redacted }: RankingRecord<Adjustment>): AdjustmentPoints => ({
  id: row.id,
  points: printed['points'] ?? String(row.points),
  reason: { zh: row.reason_zh, en: row.reason_en },
  basis: { zh: row.basis_zh, en: row.basis_en },
  redacted,
});
