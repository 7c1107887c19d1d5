import type { Area } from '../../areas/dataset.ts';
import type { Adjustment } from '../datasets/adjustments.ts';
import type { Inspection } from '../datasets/inspections.ts';
import type { ScoringRule } from '../datasets/scoring.ts';
import type { RankingSources } from './ranking.ts';
import type { RankingRecord } from './scoring-periods.ts';

type Component = Inspection['kind'];
const unchanged = { change: 'new', change_note_zh: null, change_note_en: null } as const;

export const areaOf = (code: string, changes: Partial<Area> = {}): Area => ({
  code,
  name_zh: code,
  name_en: code,
  kind: 'district',
  parent: null,
  provenance: 'sample',
  valid_from: null,
  valid_to: null,
  replaced_by: null,
  ...changes,
});

/** An inspection; the score as the file prints it. */
export function inspection(
  month: string,
  area: string,
  kind: Component,
  score: string | null,
  checks = 20,
  changes: Partial<Inspection> = {},
): RankingRecord<Inspection> {
  const row = { month, area, kind, checks, score: score === null ? null : Number(score), ...unchanged, ...changes };
  return { row, printed: { score } };
}

export const adjustment = (
  month: string,
  area: string,
  points: string,
  changes: Partial<Adjustment> = {},
): RankingRecord<Adjustment> => ({
  row: {
    id: `${month}-${area}-1`,
    ...{
      month,
      area,
      points: Number(points),
      reason_zh: 'r',
      reason_en: 'r',
      basis_zh: 'b',
      basis_en: 'b',
      ...unchanged,
      ...changes,
    },
  },
  printed: { points },
});

/** Weights by component in force in some months; at least five checks of each. */
export const weights = (
  by: Partial<Record<Component, string>>,
  from = '2025-01',
  to: string | null = null,
): RankingRecord<ScoringRule>[] =>
  (['open', 'unannounced', 'satisfaction'] as const).flatMap((component) => {
    const weight = by[component];
    if (weight === undefined) return [];
    return [
      {
        row: { component, weight: Number(weight), minimum_checks: 5, in_force_from: from, in_force_to: to },
        printed: { weight },
      },
    ];
  });

/** A month by area: its scores of open, unannounced and satisfaction; '' = none. */
export const month = (name: string, scores: Record<string, readonly string[]>): RankingRecord<Inspection>[] =>
  Object.entries(scores).flatMap(([area, [open = '', unannounced = '', satisfaction = '']]) => [
    ...(open === '' ? [] : [inspection(name, area, 'open', open)]),
    ...(unannounced === '' ? [] : [inspection(name, area, 'unannounced', unannounced)]),
    ...(satisfaction === '' ? [] : [inspection(name, area, 'satisfaction', satisfaction)]),
  ]);

/** Sources with areas A to E as urban districts, and one component that is all of the score. */
export const sourcesOf = (changes: Partial<RankingSources>): RankingSources => ({
  inspections: [],
  adjustments: [],
  scoring: weights({ open: '100' }),
  areas: ['A', 'B', 'C', 'D', 'E'].map((code) => areaOf(code)),
  ...changes,
});
