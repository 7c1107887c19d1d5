import { code, codes, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const specialActions = fullDataset({
  name: 'special-actions',
  title: { zh: '专项行动', en: 'Special actions' },
  description: {
    zh: '各项专项行动。来源没有写出名称的，合为一行，写明项数；知道名称以后，这一行停用，改用各项自己的行。',
    en: 'The special actions. Those that the source does not name are one row with their number; once they are known, that row ends and is replaced by rows of their own.',
  },
  updated: { zh: '知道更多名称时', en: 'When more names are known' },
  key: ['id'],
  codeList: true,
  rowPath: ({ id }) => `headquarters#action-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    order: number({
      title: { zh: '次序', en: 'Order' },
      description: { zh: '来源没有编号的留空。', en: 'Empty where the source numbers none.' },
      integer: true,
      min: 1,
    }).nullable(),
    named: oneOf(
      { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } },
      { title: { zh: '来源写出名称', en: 'Named in the source' } },
    ),
    count: number({
      title: { zh: '项数', en: 'Number of actions' },
      description: { zh: '有名称的每行一项。', en: 'One for each action that is named.' },
      integer: true,
      min: 1,
    }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    valid_to: day({ title: { zh: '停用日期', en: 'Valid to' }, endsRow: true }).nullable(),
    replaced_by: codes({
      title: { zh: '改用代码', en: 'Replaced by' },
      references: 'special-actions',
      endsRow: true,
    }).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type SpecialAction = RowOf<typeof specialActions>;
