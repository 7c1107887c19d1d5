import { itemAt, type Random } from '../../../core/random.ts';
import { sampleAreas } from '../../areas/sample/areas.ts';
import { scoreComponents, type ScoreComponent } from '../datasets/score-components.ts';
import { pointsOf } from './adjustments.ts';
import { months, weightsOf } from './months.ts';

/** One kind of inspection of an area in a month. Scores are whole hundredths of a point; null = no check, no score. */
export interface SampleInspection {
  month: string;
  area: string;
  kind: ScoreComponent;
  checks: number;
  hundredths: number | null;
}

/** Where an area begins, in points, and how it drifts a month. */
const courses: Record<string, { level: number; drift: number; from?: string }> = {
  S01: { level: 87.8, drift: -0.02 },
  S02: { level: 88.1, drift: -0.06 },
  S03: { level: 84.9, drift: 0.15 },
  S04: { level: 86.2, drift: 0.02 },
  S05: { level: 87.2, drift: 0.01 },
  S06: { level: 81.4, drift: 0.34, from: '2025-06' },
  S07: { level: 84.3, drift: 0.03 },
  S08: { level: 82.2, drift: 0.11 },
  S09: { level: 85.1, drift: -0.04 },
  S10: { level: 81.9, drift: 0.06 },
};

/** Months in which a kind has fewer checks than the method asks, or none. */
export const shortfalls: readonly Pick<SampleInspection, 'month' | 'area' | 'kind' | 'checks'>[] = [
  { month: '2024-12', area: 'S08', kind: 'unannounced', checks: 3 },
  { month: '2025-02', area: 'S10', kind: 'satisfaction', checks: 0 },
  { month: '2025-06', area: 'S06', kind: 'unannounced', checks: 4 },
  { month: '2025-07', area: 'S09', kind: 'unannounced', checks: 4 },
  { month: '2025-11', area: 'S04', kind: 'satisfaction', checks: 0 },
  { month: '2026-02', area: 'S07', kind: 'satisfaction', checks: 38 },
  { month: '2026-04', area: 'S02', kind: 'unannounced', checks: 3 },
  { month: '2026-08', area: 'S10', kind: 'satisfaction', checks: 0 },
  { month: '2026-10', area: 'S08', kind: 'unannounced', checks: 4 },
];

/** Areas that come out with the same total in a month. */
export const ties: readonly { month: string; areas: readonly string[] }[] = [
  { month: '2025-03', areas: ['S02', 'S05'] },
  { month: '2025-12', areas: ['S01', 'S03', 'S04'] },
  { month: '2026-06', areas: ['S07', 'S09'] },
  { month: '2026-10', areas: ['S02', 'S05'] },
];

const checksOf: Record<ScoreComponent, readonly [least: number, most: number]> = {
  open: [6, 14],
  unannounced: [5, 10],
  satisfaction: [60, 180],
};
const kinds = ['open', 'unannounced', 'satisfaction'] as const satisfies readonly (keyof typeof scoreComponents)[];

/** Draws the inspections of every month: levels that drift and wander slowly, so that ranks change now and then. */
export function drawScores(random: Random): SampleInspection[] {
  const wandering = new Map(sampleAreas.map(({ code }) => [code, 0]));
  const drawn = months.flatMap((month, index) =>
    sampleAreas.flatMap(({ code }) => {
      const course = courses[code];
      if (!course || (course.from && month < course.from)) return [];
      const away = 0.7 * (wandering.get(code) ?? 0) + (random.fraction() - 0.5) * 1.8;
      wandering.set(code, away);
      const level = course.level + course.drift * index + away;
      const spread = { open: [0, 1.6], unannounced: [-2.2, 4], satisfaction: [-3.5, 2.2] } as const;
      return kinds.map((kind): SampleInspection => {
        const short = shortfalls.find((one) => one.month === month && one.area === code && one.kind === kind);
        const [least, most] = checksOf[kind];
        const checks = short?.checks ?? random.integer(least, most);
        const [shift, width] = spread[kind];
        const points = level + shift + (random.fraction() - 0.5) * width;
        const step = kind === 'satisfaction' ? 1 : 10;
        return {
          month,
          area: code,
          kind,
          checks,
          hundredths: checks === 0 ? null : Math.round((points * 100) / step) * step,
        };
      });
    }),
  );
  for (const { month, areas } of ties)
    tie(
      drawn.filter((one) => one.month === month),
      areas,
    );
  return drawn;
}

/** An area's total before rounding, in ten-thousandths of a point. */
const totalOf = (rows: readonly SampleInspection[], month: string, area: string): number =>
  rows
    .filter((row) => row.month === month && row.area === area)
    .reduce(
      (sum, { kind, hundredths }) => sum + itemAt(weightsOf(month), kinds.indexOf(kind)) * (hundredths ?? 0),
      pointsOf(month, area) * 10_000,
    );

/** Moves the scores of the other areas until their totals round to the first one's. */
function tie(rows: SampleInspection[], areas: readonly string[]): void {
  const [first = '', ...others] = areas;
  const month = rows[0]?.month ?? '';
  const target = totalOf(rows, month, first);
  for (const area of others) {
    for (const [kind, step] of [
      ['open', 10],
      ['satisfaction', 1],
    ] as const) {
      const row = rows.find((one) => one.area === area && one.kind === kind);
      const weight = itemAt(weightsOf(month), kinds.indexOf(kind));
      const missing = target - totalOf(rows, month, area);
      if (row && row.hundredths !== null) row.hundredths += Math.round(missing / weight / step) * step;
    }
  }
}
