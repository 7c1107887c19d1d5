import { code, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { coverages } from './coverages.ts';
import { targetRowIdOf } from './row-id.ts';

/** Targets are apart from observations, so that nothing can take one for a figure that was measured. */
export const targets = fullDataset({
  name: 'targets',
  title: { zh: '指标目标', en: 'Targets' },
  description: {
    zh: '文件为某个指标、某地、某时期定下的目标。目标不是实测数，不与标准比较，也不与数值连线。',
    en: 'What a document sets as the target of an indicator for an area and a period. A target is not a measurement: it is not compared with the standard and not joined to values.',
  },
  updated: { zh: '有新目标时', en: 'When a target is set' },
  key: ['indicator', 'area', 'coverage', 'period_start', 'period_end'],
  covers: ['period_start', 'period_end'],
  rowPath: ({ indicator, area, coverage, period_start, period_end }) =>
    `indicators/${indicator}#${targetRowIdOf({ area, coverage, period_start, period_end })}`,
  columns: {
    indicator: code({ title: { zh: '指标', en: 'Indicator' }, references: 'indicators' }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    coverage: oneOf(coverages, { title: { zh: '口径', en: 'Coverage' } }),
    period_start: day({ title: { zh: '时期起', en: 'Period start' }, mayLieAhead: true }),
    period_end: day({ title: { zh: '时期止', en: 'Period end' }, mayLieAhead: true }),
    value: number({ title: { zh: '目标值', en: 'Target' }, min: 0, unitOf: 'indicator' }),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Target = RowOf<typeof targets>;
