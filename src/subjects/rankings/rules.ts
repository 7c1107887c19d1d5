import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the monthly ranking: inspections, adjustments and scoring. `{slots}` are filled from the problem. */
export const rankingRules = {
  'month-ahead': {
    wrong: { zh: '月份 {found} 晚于数据基准日 {asOf}', en: 'the month {found} lies after {asOf}, the day of the data' },
    allowed: { zh: '{asOf} 所在的月份或更早', en: 'the month of {asOf} or earlier' },
    remedy: { zh: '核对月份。', en: 'Check the month.' },
  },
  'month-unscored': {
    wrong: { zh: '{found} 没有施行的计分办法', en: 'no scoring is in force in {found}' },
    allowed: { zh: 'scoring 里有办法施行的月份', en: 'a month in which the dataset scoring has a method in force' },
    remedy: {
      zh: '核对月份，或先发布 scoring 的新版本。',
      en: 'Check the month, or publish a release of scoring that covers it first.',
    },
  },
  'adjustment-id': {
    wrong: { zh: '编号“{found}”与月份或地区不符', en: 'the id “{found}” does not fit its month and area' },
    allowed: { zh: '{stem} 加序号，如 {stem}1', en: '{stem} and a number, such as {stem}1' },
    remedy: { zh: '改编号，或改月份、地区。', en: 'Correct the id, the month or the area.' },
  },
  'area-unranked': {
    wrong: { zh: '“{found}”在 {month} 不参加排名：{why}', en: '“{found}” is not ranked in {month}: {why}' },
    allowed: { zh: '那个月参加排名的地区：{ranked}', en: 'an area that is ranked in that month: {ranked}' },
    remedy: {
      zh: '核对月份和地区。先发布那个月的检查，再发布加减分；已登记而作废的行，先发一个版本撤回（change 填 withdrawn）。',
      en: 'Check the month and the area. Inspections of a month are published before its adjustments; a registered row that no longer counts is withdrawn first, by a release of its own (change: withdrawn).',
    },
  },
  'score-checks': {
    wrong: { zh: '次数为 {checks}，得分{state}', en: 'the checks are {checks} and the score {state}' },
    allowed: {
      zh: '次数为 0 时得分留空，否则要有得分',
      en: 'no score where the checks are 0, a score everywhere else',
    },
    remedy: {
      zh: '核对次数和得分；没有检查不等于零分。',
      en: 'Check both; not inspected is not the same as a score of zero.',
    },
  },
  'scoring-sum': {
    wrong: { zh: '{month} 施行的权重相加为 {found}', en: 'the weights in force in {month} add up to {found}' },
    allowed: { zh: '正好 100', en: '100 exactly' },
    remedy: { zh: '核对那个月施行的各行权重。', en: 'Check the weights of the rows in force in that month.' },
  },
  'scoring-gap': {
    wrong: {
      zh: '{month} 的“{component}”有 {count} 行在施行',
      en: '“{component}” has {count} rows in force in {month}',
    },
    allowed: { zh: '每个月每个组成部分正好一行', en: 'one row for each component in every month' },
    remedy: {
      zh: '各组成部分同月换办法：前一行止于上月，后一行起于本月。',
      en: 'Change all components in the same month: the old row ends with the month before the one in which the new row begins.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the inspections, the adjustments or the scoring, by a rule of their own or of all data. */
export const rankingProblem = problemsOf({ ...rules, ...rankingRules });
