import { monthPattern } from '../../core/months.ts';
import { problemCategories, type ProblemCategory } from '../../core/problem-categories.ts';
import type { Words } from '../../core/words.ts';
import { code, number, text } from '../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../releases/define/define-dataset.ts';

const cases = (title: Words, description?: Words) =>
  number({ title, ...(description && { description }), unit: 'case', integer: true, min: 0 });
const ofCategory = (category: ProblemCategory) => cases(problemCategories[category]);

export const reports = upsertDataset({
  name: 'reports',
  title: { zh: '市民举报', en: 'Citizens’ reports' },
  description: {
    zh: '每月收到的举报和结果，一行一个月，按收到的月份计：收到 = 有效 + 不予受理 + 重复 + 撤回 + 待审；有效的按类别分，相加等于有效数。只有件数，没有举报的内容，也没有举报人。待审的有了结果，那个月的行会更新。',
    en: 'Reports received in each month and what became of them, one row a month, counted in the month they came in: received = valid + not accepted + duplicates + withdrawn + waiting; the valid ones are split by category and add up to their total. Counts alone, without what was reported or by whom. When what waited is decided, the row of its month is updated.',
  },
  updated: { zh: '每月 5 日前', en: 'By the 5th of each month' },
  key: ['month'],
  covers: ['month'],
  rowPath: ({ month }) => `report/figures#${month}`,
  columns: {
    month: code({ title: { zh: '月份', en: 'Month' }, pattern: monthPattern }),
    received: cases({ zh: '收到', en: 'Received' }),
    valid: cases({ zh: '有效', en: 'Valid' }, { zh: '受理并登记台账的。', en: 'Accepted, and entered in the ledger.' }),
    refused: cases({ zh: '不予受理', en: 'Not accepted' }),
    duplicate: cases(
      { zh: '重复', en: 'Duplicates' },
      { zh: '与已有举报是同一个问题。', en: 'The same problem as an earlier report.' },
    ),
    withdrawn: cases({ zh: '撤回', en: 'Withdrawn' }, { zh: '举报人自己撤回的。', en: 'By whoever sent them.' }),
    waiting: cases(
      { zh: '待审', en: 'Waiting' },
      { zh: '到数据发布之日还没有审核的。', en: 'Not looked at yet on the day of the release.' },
    ),
    garbage: ofCategory('garbage'),
    public_toilet: ofCategory('public-toilet'),
    market: ofCategory('market'),
    small_store: ofCategory('small-store'),
    street_order: ofCategory('street-order'),
    waterway: ofCategory('waterway'),
    dust: ofCategory('dust'),
    residential: ofCategory('residential'),
    urban_village: ofCategory('urban-village'),
    pests: ofCategory('pests'),
    settled: cases(
      { zh: '已办结', en: 'Settled' },
      { zh: '有效的里面，到数据发布之日已经办结的。', en: 'Of the valid ones, by the day of the release.' },
    ),
    median_days: number({
      title: { zh: '办结天数中位数', en: 'Median days to settle' },
      description: {
        zh: '已办结的从收到到办结的天数，一半比它少；一件也没有办结的空着。',
        en: 'Days from receipt to settlement of those settled: half took fewer. Empty where none is settled.',
      },
      unit: 'day',
      min: 0,
    }).nullable(),
    rewarded: cases({ zh: '奖励', en: 'Rewarded' }, { zh: '决定给予奖励的件数。', en: 'Reports that were rewarded.' }),
    reward_amount: number({
      title: { zh: '奖金（元）', en: 'Rewards paid (yuan)' },
      description: {
        zh: '空着就是不知道；没有奖励的月份是 0。',
        en: 'Empty where it is not known; 0 in a month without a reward.',
      },
      min: 0,
    }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type ReportMonth = RowOf<typeof reports>;

/** What became of the reports of a month: together they are all that came in. */
export const outcomes = ['valid', 'refused', 'duplicate', 'withdrawn', 'waiting'] as const;
export type Outcome = (typeof outcomes)[number];

/** The columns of the categories, each with its category. */
export const categoryColumns = {
  garbage: 'garbage',
  public_toilet: 'public-toilet',
  market: 'market',
  small_store: 'small-store',
  street_order: 'street-order',
  waterway: 'waterway',
  dust: 'dust',
  residential: 'residential',
  urban_village: 'urban-village',
  pests: 'pests',
} as const satisfies Partial<Record<keyof ReportMonth, ProblemCategory>>;

export type CategoryColumn = keyof typeof categoryColumns;
export const categoryNames = Object.keys(categoryColumns) as CategoryColumn[];
