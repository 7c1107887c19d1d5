import type { Area } from '../../areas/dataset.ts';
import type { Edition } from '../datasets/editions.ts';
import type { Indicator } from '../datasets/indicators.ts';
import type { Observation } from '../datasets/observations.ts';
import { viewIndicators, type IndicatorSources } from './indicators.ts';
import type { AskedThreshold } from './verdict.ts';

const validity = { valid_from: null, valid_to: null, replaced_by: null };
export const area = (code: string): Area => ({
  code,
  name_zh: code,
  name_en: code,
  kind: 'district',
  parent: null,
  provenance: 'sample',
  ...validity,
});
export const indicator = (id: string, family: string | null = null): Indicator => ({
  id,
  name_zh: id,
  name_en: id,
  unit: 'percent',
  better: 'higher',
  family,
  theme: null,
  family_note_zh: null,
  family_note_en: null,
  ...validity,
});
export const observation = (year: number | null, value: number, changes: Partial<Observation> = {}): Observation => ({
  indicator: 'rate',
  area: 'city',
  coverage: 'whole',
  period_start: year === null ? null : `${year}-01-01`,
  period_end: year === null ? null : `${year}-12-31`,
  period_note_zh: null,
  period_note_en: null,
  value,
  certainty: 'certain',
  vintage: 'unknown',
  derivation: null,
  document: 'd',
  document_en: 'd',
  link: null,
  note_zh: null,
  note_en: null,
  ...changes,
});
export const threshold = (target: number | null, changes: Partial<AskedThreshold> = {}): AskedThreshold => ({
  id: 't',
  edition: '2014',
  clause: '1',
  clause_en: '1',
  chapter: null,
  chapter_en: null,
  name_zh: 't',
  name_en: 't',
  indicator: 'rate',
  also: null,
  same_measure: null,
  measure_zh: null,
  measure_en: null,
  comparison: 'ge',
  operator_inferred: 'no',
  target_value: target,
  instead: null,
  target_text_zh: null,
  target_text_en: null,
  unit: 'percent',
  veto: 'no',
  certainty: 'certain',
  document: 'd',
  document_en: 'd',
  link: null,
  note_zh: null,
  note_en: null,
  replacedBy: null,
  ...changes,
});

export const edition = (year: string): Edition => ({
  edition: year,
  name_zh: year,
  name_en: year,
  document: 'd',
  document_en: 'd',
  issued_on: null,
  replaced_by: null,
  note_zh: null,
  note_en: null,
});

export function sources(rows: Observation[], changes: Partial<IndicatorSources> = {}): IndicatorSources {
  const observations = rows.map((row, index) => ({ key: String(index), row, printed: { value: String(row.value) } }));
  return {
    indicators: [indicator('rate')],
    areas: [area('city'), area('country')],
    thresholds: [threshold(90)],
    editions: [edition('2014'), edition('2021')],
    observations,
    targets: [],
    revisions: new Map(),
    cityArea: 'city',
    ...changes,
  };
}
export const viewOf = (rows: Observation[], changes: Partial<IndicatorSources> = {}) => {
  const [view] = viewIndicators(sources(rows, changes));
  if (!view) throw new Error('no view');
  return view;
};
