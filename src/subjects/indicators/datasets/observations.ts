import { code, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { coverages } from './coverages.ts';
import { rowIdOf } from './row-id.ts';

export const observations = fullDataset({
  name: 'observations',
  title: { zh: '指标数值', en: 'Observations' },
  description: {
    zh: '每个指标在某地、某时期的数值，连同来源、可靠程度与口径。来源没有写明年份的，年份留空。',
    en: 'The value of an indicator for an area and a period, with its source, certainty and coverage. Where the source states no year, the period stays empty.',
  },
  updated: { zh: '有新数字或更正时', en: 'When a figure is added or corrected' },
  key: ['indicator', 'area', 'coverage', 'period_start', 'period_end', 'vintage'],
  covers: ['period_start', 'period_end'],
  rowPath: ({ indicator, area, coverage, vintage, period_start, period_end }) =>
    `indicators/${indicator}#${rowIdOf({ area, coverage, vintage, period_start, period_end })}`,
  belongsElsewhere: {
    kind: {
      zh: '这里只收实测数（observation）：先去掉 kind 列；kind 为 target 的行是目标，另存一个文件，用 npm run release -- targets 报送。',
      en: 'Only measurements belong here: take the column out, and hand in rows whose kind is target in a file of their own, with npm run release -- targets.',
    },
  },
  columns: {
    indicator: code({ title: { zh: '指标', en: 'Indicator' }, references: 'indicators' }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    coverage: oneOf(coverages, { title: { zh: '口径', en: 'Coverage' } }),
    // A period that lies ahead is a target's, and the rule that says so is the subject's own.
    period_start: day({ title: { zh: '时期起', en: 'Period start' }, mayLieAhead: true }).nullable(),
    period_end: day({ title: { zh: '时期止', en: 'Period end' }, mayLieAhead: true }).nullable(),
    period_note_zh: text({ title: { zh: '时期说明（中文）', en: 'Note on the period (Chinese)' } }).nullable(),
    period_note_en: text({ title: { zh: '时期说明（英文）', en: 'Note on the period (English)' } }).nullable(),
    value: number({ title: { zh: '数值', en: 'Value' }, min: 0, unitOf: 'indicator' }),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    vintage: oneOf(
      {
        final: { zh: '年鉴数', en: 'Final' },
        preliminary: { zh: '初步数', en: 'Preliminary' },
        unknown: { zh: '未注明', en: 'Not stated' },
      },
      { title: { zh: '版次', en: 'Vintage' }, preliminary: 'preliminary' },
    ),
    derivation: text({
      isFormula: true,
      title: { zh: '算式', en: 'Derivation' },
      description: {
        zh: '推算值的算式。用方括号写明所依据的行的主键，每一版都会照算式核对数值。',
        en: 'How a derived value was computed. Where it names rows by their keys in square brackets, each release is checked against it.',
      },
    }).nullable(),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Observation = RowOf<typeof observations>;
