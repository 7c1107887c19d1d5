import { code, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

/** What a row of the procedure is about. */
export const procedureParts = {
  cycle: { zh: '周期', en: 'Cycle' },
  step: { zh: '步骤', en: 'Step' },
  sampling: { zh: '样本点', en: 'Sample points' },
  withdrawal: { zh: '撤销称号', en: 'Withdrawal' },
} as const;

export const reviewProcedure = fullDataset({
  name: 'review-procedure',
  title: { zh: '复审怎样进行', en: 'How a review goes' },
  description: {
    zh: '国家卫生城市评审的周期、步骤、样本点数，以及撤销称号的情形。',
    en: 'The cycle and steps by which a National Health City is reviewed, its sample points by size of city, and why a title is withdrawn.',
  },
  updated: { zh: '办法有变动时', en: 'When the procedure changes' },
  key: ['id'],
  rowPath: ({ id }) => `review#procedure-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    part: oneOf(procedureParts, { title: { zh: '部分', en: 'Part' } }),
    order: number({
      title: { zh: '次序', en: 'Order' },
      description: { zh: '步骤的先后。', en: 'The place of a step.' },
      integer: true,
      min: 1,
    }).nullable(),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    years: number({
      title: { zh: '年数', en: 'Years' },
      description: { zh: '周期的长度。', en: 'The length of the cycle.' },
      integer: true,
      min: 1,
      max: 20,
    }).nullable(),
    sample_points: number({
      title: { zh: '样本点数', en: 'Sample points' },
      description: {
        zh: '这一档城市技术评估的样本点数。',
        en: 'How many sample points the technical assessment has in a city of this size.',
      },
      integer: true,
      min: 1,
    }).nullable(),
    applies: oneOf(
      { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } },
      {
        title: { zh: '本市属于这一档', en: 'Applies to the city' },
        description: {
          zh: '本市是否属于这一档人口规模；不掌握的留空。',
          en: 'Whether the city is of this size; empty where that is not known.',
        },
      },
    ).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type ProcedureRow = RowOf<typeof reviewProcedure>;
