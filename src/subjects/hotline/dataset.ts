import { monthPattern } from '../../core/months.ts';
import { code, day, number, oneOf, text } from '../../releases/define/cells.ts';
import { certaintyLabels } from '../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../releases/define/define-dataset.ts';
import { unitLabels } from '../../releases/define/units.ts';

/** What a row counts. */
export const measureLabels = {
  calls: { zh: '打进电话', en: 'Calls received' },
  answered: { zh: '人工接听', en: 'Calls answered by staff' },
  accepted: { zh: '受理', en: 'Accepted' },
  'from-platform': { zh: '其中：12345 平台', en: 'Of these: through the 12345 platform' },
  'from-online': { zh: '其中：网络舆情', en: 'Of these: from online comments' },
  closed: { zh: '办结', en: 'Closed' },
  'closed-on-time': { zh: '按期办结', en: 'Closed on time' },
  'carried-over': { zh: '结转下月', en: 'Carried over to the next month' },
  'closing-rate': { zh: '办结率', en: 'Closing rate' },
  'on-time-rate': { zh: '按期办结率', en: 'On-time rate' },
  category: { zh: '分类', en: 'Category' },
} as const;

export const hotline = fullDataset({
  name: 'hotline',
  title: { zh: '热线', en: 'The hotline' },
  description: {
    zh: '热线每月的受理、办结和分类件数，照来源所印；未见到的月份不在其中。各月的分类不同，不能逐月相连。',
    en: 'What the hotline accepted and closed in a month, and of what categories, as its source prints it. Months that we have not seen are left out. Each month has its own categories, which must not be joined.',
  },
  updated: { zh: '见到新的月份时', en: 'When another month is found' },
  key: ['month', 'id'],
  covers: ['month'],
  rowPath: ({ month, id }) => `hotline/${month}#${id}`,
  columns: {
    month: code({ title: { zh: '月份', en: 'Month' }, pattern: monthPattern }),
    id: code({
      title: { zh: '代码', en: 'Id' },
      description: {
        zh: '只在本月内有效。总数用“项目”的代码；分类按来源的次序记作 c01、c02……同一代码在另一个月是另一个分类。',
        en: 'Means something within its month alone. A total has the code of its measure; categories are c01, c02 … in the order of the source, and the same id in another month is another category.',
      },
    }),
    measure: oneOf(measureLabels, { title: { zh: '项目', en: 'Measure' } }),
    name_zh: text({ title: { zh: '原文名称', en: 'Name in the source' } }),
    name_en: text({ title: { zh: '英文名称（本站译）', en: 'English name (our translation)' } }),
    value: number({ title: { zh: '数值', en: 'Value' }, min: 0, unitIn: 'unit' }),
    unit: oneOf(
      { case: unitLabels.case, call: unitLabels.call, percent: unitLabels.percent },
      { title: { zh: '单位', en: 'Unit' } },
    ),
    sanitation: oneOf(
      { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } },
      {
        title: { zh: '环卫、市容分类', en: 'Sanitation' },
        description: {
          zh: '本站所标：名称里写明环境卫生或市容的分类。总数一栏空着。',
          en: 'Marked by us: categories whose name says sanitation or the appearance of the city. Empty for totals.',
        },
      },
    ).nullable(),
    sum_note_zh: text({
      title: { zh: '对不上的说明（中文）', en: 'Why it does not add up (Chinese)' },
      description: {
        zh: '来源自己对不上时填写：受理数不等于各部分之和，或所印的比率不能由所印的件数算出。对得上的不填。',
        en: 'Where the source itself does not add up: the accepted are not the sum of their parts, or the printed rate does not follow from the printed counts. Empty where it does.',
      },
    }).nullable(),
    sum_note_en: text({ title: { zh: '对不上的说明（英文）', en: 'Why it does not add up (English)' } }).nullable(),
    certainty: oneOf(certaintyLabels, {
      title: { zh: '可靠程度', en: 'Certainty' },
      description: {
        zh: '可靠：数字和月份都见于原文件；较可信：数字见于原文件，月份的年份另有依据，见说明。',
        en: 'Certain: figure and month are printed in the source. Likely: the figure is, the year of the month is taken from elsewhere, as the note says.',
      },
    }),
    published_on: day({ title: { zh: '来源日期', en: 'Day of the source' } }).nullable(),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type HotlineRow = RowOf<typeof hotline>;
export type Measure = HotlineRow['measure'];

/** The measures that are rates, each with the measure that its name says it is a rate of. */
export const countOfRate = {
  'closing-rate': 'closed',
  'on-time-rate': 'closed-on-time',
} as const satisfies Partial<Record<Measure, Measure>>;

export type RateMeasure = keyof typeof countOfRate;

export const isRate = (measure: Measure): measure is RateMeasure => Object.hasOwn(countOfRate, measure);
