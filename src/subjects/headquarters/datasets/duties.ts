import { code, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

/** How often a thing is done, the most often first. */
export const everyLabels = {
  week: { zh: '每周', en: 'every week' },
  'two-weeks': { zh: '每两周', en: 'every two weeks' },
  month: { zh: '每月', en: 'every month' },
  quarter: { zh: '每季', en: 'every quarter' },
  year: { zh: '每年', en: 'every year' },
} as const;

export const headquartersDuties = fullDataset({
  name: 'headquarters-duties',
  title: { zh: '指挥部的例行工作', en: 'Regular work of the headquarters' },
  description: {
    zh: '每周、每两周、每季、每年做什么；来源没有写由谁做的，不填机构。',
    en: 'What is done every week, every two weeks, every quarter and every year. No body is named where the source does not say who does it.',
  },
  updated: { zh: '安排有变动时', en: 'When the arrangements change' },
  key: ['id'],
  rowPath: ({ id }) => `headquarters#duty-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    body: code({
      title: { zh: '由谁负责', en: 'Done by' },
      description: { zh: '来源没有写的留空。', en: 'Empty where the source does not say.' },
      references: 'headquarters',
    }).nullable(),
    every: oneOf(everyLabels, { title: { zh: '多久一次', en: 'How often' } }).nullable(),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    text_zh: text({ title: { zh: '做什么（中文）', en: 'What is done (Chinese)' } }).nullable(),
    text_en: text({ title: { zh: '做什么（英文）', en: 'What is done (English)' } }).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Duty = RowOf<typeof headquartersDuties>;
