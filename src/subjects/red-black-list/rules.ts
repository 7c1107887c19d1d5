import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

const eachNote = { zh: 'change_note_zh 和 change_note_en 都填', en: 'both change_note_zh and change_note_en' };
const checkDays = { zh: '核对两个日期。', en: 'Check both days.' };

/** Rules of the red and black list. `{slots}` are filled from the problem. */
export const listRules = {
  'list-id': {
    wrong: { zh: '编号“{found}”与期次或榜别不符', en: 'the id “{found}” does not fit its issue and list' },
    allowed: { zh: '{stem} 加两位序号，如 {stem}01', en: '{stem} and two digits, such as {stem}01' },
    remedy: { zh: '改编号，或改期次、榜别。', en: 'Correct the id, the issue or the list.' },
  },
  'issue-week': {
    wrong: {
      zh: '上榜日期 {found} 在 {week} 周，不在 {issue} 周',
      en: 'the day {found} lies in the week {week}, not in {issue}',
    },
    allowed: { zh: '本期那一周的日子，周一至周日', en: 'a day of the issue’s own week, Monday to Sunday' },
    remedy: { zh: '核对上榜日期和期次。', en: 'Check the day it was listed, and the issue.' },
  },
  'black-required': {
    wrong: { zh: '黑榜条目缺少这一项', en: 'an exposed entry lacks this' },
    allowed: {
      zh: '黑榜必填：法规条款和标准条款（中英文）、书面告知日期、整改期限',
      en: 'on the black list: the clauses of regulation and standard in both languages, the day of the notice, the deadline',
    },
    remedy: {
      zh: '补上；没有依据、没有告知、没有期限的不能上黑榜。',
      en: 'Fill it; what has no basis, notice or deadline cannot be exposed.',
    },
  },
  'red-empty': {
    wrong: { zh: '红榜条目填了整改的内容', en: 'a commended entry has data about a fix' },
    allowed: {
      zh: '红榜的整改期限、整改完成日期、核实日期和核实岗位都空着；状态为 listed、delisted 或 withdrawn',
      en: 'on the red list, the deadline, the fix and its verification are empty; the status is listed, delisted or withdrawn',
    },
    remedy: { zh: '清空这一格，或核对榜别。', en: 'Clear the cell, or check the list.' },
  },
  'place-twice': {
    wrong: { zh: '本期已有同一地点：{other}', en: 'the same place is already in this issue: {other}' },
    allowed: { zh: '每期每个地点一条', en: 'each place once in an issue' },
    remedy: {
      zh: '并成一条；若是两个地点，写清区别。',
      en: 'Make it one entry; where these are two places, say what tells them apart.',
    },
  },
  'notice-late': {
    wrong: { zh: '{found} 才书面告知，{listed} 就上榜', en: 'notified on {found}, listed on {listed}' },
    allowed: { zh: '上榜之前的日子', en: 'a day before it was listed' },
    remedy: {
      zh: '核对两个日期；还没有告知的，放到以后的期次。',
      en: 'Check both days; what has not been notified waits for a later issue.',
    },
  },
  'day-order': {
    wrong: { zh: '{found} 早于“{earlier}”{day}', en: '{found} lies before “{earlier}”, {day}' },
    allowed: { zh: '{day} 或以后', en: '{day} or later' },
    remedy: checkDays,
  },
  'display-period': {
    wrong: {
      zh: '展示至 {found}，超过上榜后五年',
      en: 'displayed until {found}, more than five years after it was listed',
    },
    allowed: { zh: '{last} 或以前', en: '{last} or earlier' },
    remedy: { zh: '缩短展示期。', en: 'Shorten the display period.' },
  },
  'status-needs': {
    wrong: { zh: '状态为 {status}，却缺少这一项', en: 'the status is {status} but this is missing' },
    allowed: {
      zh: 'rectified 要有整改完成日期；verified 和 delisted 还要有核实日期和核实岗位（中英文）',
      en: 'rectified: the day it was fixed; verified and delisted: also the day and the post of the verification, in both languages',
    },
    remedy: { zh: '补上，或改状态。', en: 'Fill it, or correct the status.' },
  },
  'status-back': {
    wrong: {
      zh: '状态由 {before} 退到 {found}，没有写说明',
      en: 'the status goes back from {before} to {found} without a note',
    },
    allowed: eachNote,
    remedy: { zh: '写明为什么退回，或改状态。', en: 'Say why it goes back, or correct the status.' },
  },
  verifier: {
    wrong: {
      zh: '核实的就是责任单位自己，或属于它',
      en: 'the verifier is the responsible unit itself, or a part of it',
    },
    allowed: { zh: '责任单位以外的岗位', en: 'a post outside the responsible unit' },
    remedy: { zh: '由别的岗位核实后再填。', en: 'Have another post verify it, then name that post.' },
  },
  'objection-days': {
    wrong: { zh: '异议为 {objection}，这一格{state}', en: 'the objection is {objection}: this cell {state}' },
    allowed: {
      zh: 'none 三个日期都空；filed 只填提出日期；acknowledged 加填受理日期；upheld 和 rejected 再加填办结日期',
      en: 'none: no day; filed: the day of filing alone; acknowledged: also that of the acknowledgement; upheld and rejected: also that of the settlement',
    },
    remedy: { zh: '改日期，或改异议的状态。', en: 'Correct the day, or the state of the objection.' },
  },
  'objection-upheld': {
    wrong: { zh: '异议成立，变动却是 {found}', en: 'the objection is upheld but the change is {found}' },
    allowed: { zh: 'correction 或 withdrawn', en: 'correction or withdrawn' },
    remedy: { zh: '更正或撤回这一条，并写说明。', en: 'Correct the entry or withdraw it, with a note.' },
  },
  'status-behind': {
    wrong: {
      zh: '状态是在榜，整改完成日期却填了 {rectified}',
      en: 'the status is listed, yet it was fixed on {rectified}',
    },
    allowed: { zh: '整改完成的，状态为 rectified 或以后', en: 'rectified or a later status, once it is fixed' },
    remedy: {
      zh: '改状态；没有改好就空着日期。',
      en: 'Correct the status, or leave the day empty while nothing is fixed.',
    },
  },
  'deadline-changed': {
    wrong: {
      zh: '整改期限由 {before} 改为 {found}，没有写说明',
      en: 'the deadline moves from {before} to {found} without a note',
    },
    allowed: { zh: 'change_note_zh 和 change_note_en 都填', en: 'both change_note_zh and change_note_en' },
    remedy: { zh: '写明为什么改期；说明会公布。', en: 'Say why it moves; the note is published.' },
  },
  'objection-reason': {
    wrong: { zh: '异议为 {objection}，没有写理由', en: 'the objection is {objection} but its grounds are missing' },
    allowed: {
      zh: '办结的那一行，change_note_zh 和 change_note_en 都填',
      en: 'in the row that settles it, both change_note_zh and change_note_en',
    },
    remedy: {
      zh: '写明为什么成立或不成立；说明会公布，不写地点和单位。',
      en: 'Say why it is upheld or rejected; the note is published: name no place or unit.',
    },
  },
  'withdrawn-both': {
    wrong: { zh: '变动为 {change}，状态为 {found}', en: 'the change is {change} but the status is {found}' },
    allowed: { zh: '撤回时两列都是 withdrawn，否则都不是', en: 'withdrawn in both columns or in neither' },
    remedy: { zh: '改其中一列。', en: 'Correct one of the two.' },
  },
  'both-languages': {
    wrong: { zh: '另一种语言填了，这一种空着', en: 'it is filled in the other language but not in this one' },
    allowed: { zh: '中英文都填，或都空', en: 'both languages or neither' },
    remedy: { zh: '补上译文。', en: 'Add the translation.' },
  },
} as const satisfies Record<string, Rule>;

const all = { ...rules, ...listRules };

export type ListRule = keyof typeof all;

/** A problem in the red and black list, by a rule of its own or of all data. */
export const listProblem = problemsOf(all);
