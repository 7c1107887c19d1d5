import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the review history and of the procedure. `{slots}` are filled from the problem. */
export const reviewRules = {
  'event-ahead': {
    wrong: {
      zh: '这件事最早在 {found}，晚于本版的日期 {release}',
      en: 'the event is not before {found}, later than this release of {release}',
    },
    allowed: { zh: '{release} 或更早：这里只记已经发生的事', en: '{release} or earlier: only what has happened' },
    remedy: {
      zh: '核对日期；还没有发生的事，发生以后再发布。',
      en: 'Check the day. Publish what is announced once it has happened.',
    },
  },
  'event-end-ahead': {
    wrong: {
      zh: '时期到 {found} 才结束，晚于本版日期 {release} 的当年',
      en: 'the period ends on {found}, after the year of this release of {release}',
    },
    allowed: {
      zh: '{last} 或更早；只知道年份的，时期为全年',
      en: '{last} or earlier: where the year alone is known, the period is that year',
    },
    remedy: { zh: '核对时期止。', en: 'Check the end of the period.' },
  },
  'title-year': {
    wrong: {
      zh: '称号冠以 {found} 年，这件事却在 {start} 至 {end}',
      en: 'the title bears the year {found}, yet the event was between {start} and {end}',
    },
    allowed: {
      zh: '{earliest} 至 {latest}：不晚于这件事，最多早三年',
      en: '{earliest} to {latest}: no later than the event, and at most three years before it',
    },
    remedy: { zh: '核对称号所冠年份和时期。', en: 'Check the year in the title, and the period.' },
  },
  'title-lost': {
    wrong: {
      zh: '“{kind}”在“{withdrawal}”撤销称号之后，其间没有重新命名',
      en: '“{kind}” comes after the title was withdrawn (“{withdrawal}”) and was not given again',
    },
    allowed: {
      zh: '撤销之后先有一条“命名”，才有复审、确认或再次撤销',
      en: 'after a withdrawal an event “Named” first, then reviews, confirmations or another withdrawal',
    },
    remedy: { zh: '核对时期，或补上重新命名的一行。', en: 'Check the periods, or add the row of the new naming.' },
  },
  'procedure-cell': {
    wrong: { zh: '“{part}”这一行没有填{column}', en: 'a row of the part “{part}” has no {column}' },
    allowed: {
      zh: '周期填年数，步骤填次序，样本点填样本点数',
      en: 'years for the cycle, an order for a step, a number for sample points',
    },
    remedy: { zh: '填上；不知道的，这一行先不发布。', en: 'Fill it; leave the row out while it is not known.' },
  },
  'procedure-twice': {
    wrong: { zh: '{what}已见于第 {firstLine} 行', en: '{what} is already on line {firstLine}' },
    allowed: {
      zh: '一个周期；本市最多属于一档人口规模',
      en: 'one cycle, and at most one size of city that applies',
    },
    remedy: { zh: '删去或改正其中一行。', en: 'Remove or correct one of the two rows.' },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the review history or the procedure, by a rule of their own or of all data. */
export const reviewProblem = problemsOf({ ...rules, ...reviewRules });
