import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the months of reports. `{slots}` are filled from the problem. */
export const reportRules = {
  'reports-month-ahead': {
    wrong: { zh: '月份 {found} 晚于数据基准日 {asOf}', en: 'the month {found} lies after {asOf}, the day of the data' },
    allowed: { zh: '{asOf} 所在的月份或更早', en: 'the month of {asOf} or earlier' },
    remedy: { zh: '核对月份。', en: 'Check the month.' },
  },
  'reports-received': {
    wrong: {
      zh: '{month} 收到 {total} 件，而有效、不予受理、重复、撤回、待审相加是 {added} 件',
      en: '{month} has {total} received, but valid, not accepted, duplicates, withdrawn and waiting add up to {added}',
    },
    allowed: { zh: '五项相加等于收到的件数', en: 'five counts that add up to what was received' },
    remedy: { zh: '逐项核对，改正写错的那一项。', en: 'Check each of them and correct the one that is wrong.' },
  },
  'reports-categories': {
    wrong: {
      zh: '{month} 有效 {total} 件，而各类别相加是 {added} 件',
      en: '{month} has {total} valid, but its categories add up to {added}',
    },
    allowed: { zh: '各类别相加等于有效的件数', en: 'categories that add up to the valid ones' },
    remedy: { zh: '逐类核对，改正写错的那一类。', en: 'Check each category and correct the one that is wrong.' },
  },
  'reports-part-beyond': {
    wrong: {
      zh: '{month} {part} {found} 件，多于有效的 {whole} 件',
      en: '{month} has {found} {part}, more than the {whole} valid',
    },
    allowed: { zh: '不多于有效的件数', en: 'no more than the valid ones' },
    remedy: { zh: '核对这两个数。', en: 'Check both numbers.' },
  },
  'reports-median': {
    wrong: {
      zh: '{month} 已办结 {settled} 件，办结天数中位数却{state}',
      en: '{month} has {settled} settled, but its median days {state}',
    },
    allowed: {
      zh: '有办结的才有中位数，一件没有办结的空着',
      en: 'a median where something is settled, none where nothing is',
    },
    remedy: { zh: '补上或删去中位数，或核对已办结的件数。', en: 'Add or empty the median, or check what is settled.' },
  },
  'reports-reward': {
    wrong: { zh: '{month} 没有奖励的件数，奖金却是 {found} 元', en: '{month} rewards none, but pays {found} yuan' },
    allowed: { zh: '没有奖励的月份奖金是 0 或空着', en: '0 or empty in a month without a reward' },
    remedy: { zh: '核对奖励的件数和奖金。', en: 'Check the number rewarded and the amount.' },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the months of reports, by a rule of their own or of all data. */
export const reportProblem = problemsOf({ ...rules, ...reportRules });
