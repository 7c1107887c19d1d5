import { monthPattern } from '../../../core/months.ts';
import { code, number, oneOf } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { every } from '../../../releases/define/every.ts';
import { scoreComponents } from './score-components.ts';

export const inspections = upsertDataset({
  name: 'inspections',
  title: { zh: '月度检查', en: 'Monthly inspections' },
  description: {
    zh: '各区县每月每类检查的次数和得分，月度排名由此算出。',
    en: 'How often each district and county was inspected in a month, by kind, and its score: the monthly ranking is computed from it.',
  },
  ...every('month'),
  key: ['month', 'area', 'kind'],
  covers: ['month'],
  columns: {
    month: code({ title: { zh: '月份', en: 'Month' }, pattern: monthPattern }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    kind: oneOf(scoreComponents, { title: { zh: '检查类别', en: 'Kind of inspection' } }),
    checks: number({
      title: { zh: '次数', en: 'Checks' },
      description: {
        zh: '检查点位数；满意度为有效问卷数。',
        en: 'Places inspected; for satisfaction, questionnaires that count.',
      },
      integer: true,
      min: 0,
    }),
    score: number({
      title: { zh: '得分', en: 'Score' },
      description: {
        zh: '百分制；没有检查就没有得分，留空。',
        en: 'Out of 100; without a check there is no score and the cell is empty.',
      },
      min: 0,
      max: 100,
    }).nullable(),
  },
});

export type Inspection = RowOf<typeof inspections>;
