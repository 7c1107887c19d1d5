import { monthPattern } from '../../../core/months.ts';
import { code, number, text } from '../../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const adjustments = upsertDataset({
  name: 'adjustments',
  title: { zh: '加分和扣分', en: 'Adjustments' },
  description: {
    zh: '在加权得分之外，对某区县某月的加分或扣分，写明原因和依据。',
    en: 'Points added to or taken from a district’s weighted score of a month, each with its reason and basis.',
  },
  updated: { zh: '有加分或扣分的月份', en: 'In months that have any' },
  key: ['id'],
  covers: ['month'],
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: `${monthPattern}-[A-Za-z0-9]+-[1-9]\\d*` }),
    month: code({ title: { zh: '月份', en: 'Month' }, pattern: monthPattern }),
    area: code({ title: { zh: '地区', en: 'Area' }, references: 'areas' }),
    points: number({ title: { zh: '分值', en: 'Points' }, min: -20, max: 20 }),
    reason_zh: text({ title: { zh: '原因（中文）', en: 'Reason (Chinese)' } }),
    reason_en: text({ title: { zh: '原因（英文）', en: 'Reason (English)' } }),
    basis_zh: text({ title: { zh: '依据（中文）', en: 'Basis (Chinese)' } }),
    basis_en: text({ title: { zh: '依据（英文）', en: 'Basis (English)' } }),
  },
});

export type Adjustment = RowOf<typeof adjustments>;
