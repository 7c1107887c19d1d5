import { monthPattern } from '../../core/months.ts';
import { code, codes, day, number, oneOf, text } from '../../releases/define/cells.ts';
import { upsertDataset, type RowOf } from '../../releases/define/define-dataset.ts';

/** The three rounds of the inspection cycle. */
export const roundKinds = {
  unannounced: { zh: '双周暗访', en: 'Unannounced inspection' },
  quarterly: { zh: '季点评', en: 'Quarterly review' },
  yearly: { zh: '年考评', en: 'Yearly appraisal' },
} as const;

/** How far a round is. */
export const roundStates = {
  planned: { zh: '已预告', en: 'Planned' },
  moved: { zh: '改期', en: 'Moved' },
  made: { zh: '已完成', en: 'Made' },
  cancelled: { zh: '取消', en: 'Cancelled' },
} as const;

/**
 * The rounds of the inspection cycle: one row a round. A round that is announced has a row from the day it is announced; one
 * that is not announced has none before it was made.
 */
export const inspectionRounds = upsertDataset({
  name: 'inspection-rounds',
  title: { zh: '督查日历', en: 'Inspection rounds' },
  description: {
    zh: '督查周期的每一轮，一行一轮：双周暗访、季点评、年考评，什么时候、去了哪里、看了几处、发现几个问题、登记在台账的是哪些、计入哪个月的得分。事先公布的从公布之日起有行；不事先公布的，查完以后才有行。',
    en: 'The rounds of the inspection cycle, one row a round: unannounced inspections, quarterly reviews, yearly appraisals; when and where, how many places were looked at, how many problems were found, which of them are in the ledger, and which month’s score they count in. A round that is announced has a row from then on; one that is not has none before it was made.',
  },
  updated: { zh: '每轮督查以后，以及预告或改期时', en: 'After each round, and when one is announced or moved' },
  key: ['id'],
  covers: ['made_on'],
  label: 'inspected_by',
  rowPath: ({ id }) => `inspections/${id}`,
  columns: {
    id: code({
      title: { zh: '编号', en: 'Id' },
      description: {
        zh: '一个字母（U 暗访、Q 季点评、Y 年考评）、周期所在的年、当年的序号。',
        en: 'A letter (U unannounced, Q quarterly, Y yearly), the year of the period, and a number within the year.',
      },
      pattern: '[UQY]-\\d{4}-\\d{2}',
    }),
    kind: oneOf(roundKinds, { title: { zh: '类别', en: 'Kind' } }),
    period: code({
      title: { zh: '周期', en: 'Period' },
      description: {
        zh: '暗访：两周中的第一周（ISO 周，单数周，如 2026-W47；第 53 周自成一期）；季点评：2026-Q4；年考评：2026。',
        en: 'Of an unannounced inspection the first of its two ISO weeks, an odd one: 2026-W47 (week 53 is alone). Of a quarterly review 2026-Q4, of a yearly appraisal 2026.',
      },
      pattern: '\\d{4}(-W\\d{2}|-Q[1-4])?',
    }),
    announced: oneOf(
      { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } },
      { title: { zh: '事先公布', en: 'Announced' } },
    ),
    planned_on: day({
      title: { zh: '预告日期', en: 'Planned on' },
      description: {
        zh: '事先公布的才有；改期以后是新的日期。',
        en: 'Where it is announced; the new day where it was moved.',
      },
      mayLieAhead: true,
    }).nullable(),
    planned_to: day({
      title: { zh: '预告到', en: 'Planned to' },
      description: { zh: '最后一天；只有一天的空着。', en: 'The last day; empty where it is one day.' },
      mayLieAhead: true,
    }).nullable(),
    made_on: day({ title: { zh: '检查日期', en: 'Made on' } }).nullable(),
    made_to: day({
      title: { zh: '检查到', en: 'Made to' },
      description: { zh: '最后一天；只有一天的空着。', en: 'The last day; empty where it was one day.' },
    }).nullable(),
    areas: codes({ title: { zh: '地区', en: 'Areas' }, references: 'areas' }),
    inspected_by_zh: text({
      title: { zh: '由谁检查（中文）', en: 'Inspected by (Chinese)' },
      description: { zh: '岗位或机构，不写姓名。', en: 'A post or an office, never a person.' },
    }),
    inspected_by_en: text({ title: { zh: '由谁检查（英文）', en: 'Inspected by (English)' } }),
    state: oneOf(roundStates, { title: { zh: '状态', en: 'State' } }),
    places: number({
      title: { zh: '查看点位', en: 'Places looked at' },
      unit: 'count',
      integer: true,
      min: 1,
    }).nullable(),
    found: number({
      title: { zh: '发现问题', en: 'Problems found' },
      description: {
        zh: '全部问题，包括当场解决、没有登记台账的。',
        en: 'All of them, with those that were fixed on the spot and are not in the ledger.',
      },
      unit: 'count',
      integer: true,
      min: 0,
    }).nullable(),
    problems: codes({
      title: { zh: '台账问题', en: 'Problems in the ledger' },
      references: 'ledger',
    }).nullable(),
    result_zh: text({ title: { zh: '结果（中文）', en: 'Result (Chinese)' } }).nullable(),
    result_en: text({ title: { zh: '结果（英文）', en: 'Result (English)' } }).nullable(),
    counts_in: code({
      title: { zh: '计入月份', en: 'Counts in the month' },
      description: {
        zh: '计入哪个月的得分；空着就是不计分。',
        en: 'The month whose score it counts in; empty = in none.',
      },
      pattern: monthPattern,
    }).nullable(),
    note_zh: text({
      title: { zh: '说明（中文）', en: 'Note (Chinese)' },
      description: {
        zh: '改期、取消、提前检查的原因。',
        en: 'Why it was moved, cancelled, or made before the day that was announced.',
      },
    }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type InspectionRound = RowOf<typeof inspectionRounds>;
export type RoundKind = InspectionRound['kind'];
