import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

const checkDays = { zh: '核对两个日期。', en: 'Check both days.' };
const bothNotes = { zh: 'change_note_zh 和 change_note_en 都填', en: 'both change_note_zh and change_note_en' };

/** Rules of the ledger. `{slots}` are filled from the problem. */
export const ledgerRules = {
  'day-order': {
    wrong: { zh: '{found} 早于“{earlier}”{day}', en: '{found} lies before “{earlier}”, {day}' },
    allowed: { zh: '{day} 或以后', en: '{day} or later' },
    remedy: checkDays,
  },
  'deadline-old': {
    wrong: {
      zh: '期限 {found} 还是反弹（{back}）以前的',
      en: 'the deadline {found} is from before the problem came back, {back}',
    },
    allowed: {
      zh: '反弹以后先空着；重新交办时定新的期限，{back} 或以后',
      en: 'none until it is dispatched again; then a new one, {back} or later',
    },
    remedy: {
      zh: '清空旧期限和延期，或填新的期限。',
      en: 'Clear the old deadline and its postponement, or give the new one.',
    },
  },
  'display-period': {
    wrong: {
      zh: '展示至 {found}，超过发现后五年',
      en: 'displayed until {found}, more than five years after it was found',
    },
    allowed: { zh: '{last} 或以前', en: '{last} or earlier' },
    remedy: { zh: '缩短展示期。', en: 'Shorten the display period.' },
  },
  'status-needs': {
    wrong: { zh: '状态为 {status}，却缺少这一项', en: 'the status is {status} but this is missing' },
    allowed: {
      zh: 'assigned 要有立案、派遣日期和期限；rectified 再加处置日期；verified 再加反馈、核查日期、核实岗位和方式；closed 再加销号日期；closed-unfixed 要有销号日期',
      en: 'assigned: the days it was filed and dispatched, and the deadline; rectified: also the day it was handled; verified: also the days of feedback and verification, by whom and how; closed: also the day it was closed; closed-unfixed: the day it was closed',
    },
    remedy: { zh: '补上，或改状态。', en: 'Fill it, or correct the status.' },
  },
  'status-empty': {
    wrong: { zh: '状态为 {status}，这一格却已填写', en: 'the status is {status}, yet this cell is filled' },
    allowed: {
      zh: '还没有走到的步骤空着；退回或反弹以后重新走的，清空上一轮',
      en: 'steps that are still to come are empty, and those of an earlier round once it goes that way again',
    },
    remedy: {
      zh: '改状态，或清空这一格；以前的日期在以前的版本里，不会丢失。',
      en: 'Correct the status, or clear the cell: earlier releases keep the earlier days.',
    },
  },
  'closed-unverified': {
    wrong: { zh: '没有核实就销号', en: 'it is closed without a verification' },
    allowed: {
      zh: '销号的问题要有核查日期、核实岗位（中文）和核实方式',
      en: 'for a closed problem: the day of the verification, the post that verified it (in Chinese), and how',
    },
    remedy: {
      zh: '先核实；没有核实的，状态为 rectified；不再整改的，为 closed-unfixed，并写理由。',
      en: 'Have it verified first. Until then it is rectified; one that will not be fixed is closed-unfixed, with its reason.',
    },
  },
  'unfixed-reason': {
    wrong: { zh: '没有整改就结案，却没有写理由', en: 'it is closed unfixed without a reason' },
    allowed: { zh: '中英文理由都填', en: 'the reason in both languages' },
    remedy: { zh: '写明为什么不再整改；理由会公布。', en: 'Say why it will not be fixed; the reason is published.' },
  },
  'status-back': {
    wrong: { zh: '状态由 {before} 退到 {found}', en: 'the status goes back from {before} to {found}' },
    allowed: {
      zh: '核查不合格退回：rectified 退到 assigned，返工次数加一；又出现：反弹次数加一，填反弹日期；填错了：更正，并写说明',
      en: 'sent back: from rectified to assigned, with one more in “returned”; came back: one more in “reopened”, and its day; a wrong status: a correction with its notes',
    },
    remedy: { zh: '改次数和日期，或改状态。', en: 'Correct the count and its day, or the status.' },
  },
  'count-step': {
    wrong: { zh: '次数由 {before} 变为 {found}', en: 'the count goes from {before} to {found}' },
    allowed: { zh: '不变，或比上一版多一次', en: 'the same as in the release before, or one more' },
    remedy: {
      zh: '核对次数；中间还有一次的，先发布那时的状态；原来填错的，更正并写说明。',
      en: 'Check the count. Release the state in between first where there was one; a count that was wrong is corrected, with notes.',
    },
  },
  'reopened-day': {
    wrong: { zh: '反弹次数为 {count}，{state}', en: 'times it came back: {count}; {state}' },
    allowed: {
      zh: '次数大于 0 时填最近一次反弹的日期，每次都更新；次数为 0 时日期空着，状态不是 reopened',
      en: 'with a count above 0 the day it last came back, a new one each time; with 0 no day, and a status other than reopened',
    },
    remedy: { zh: '补上日期，或改次数、状态。', en: 'Give the day, or correct the count or the status.' },
  },
  'reopened-unverified': {
    wrong: {
      zh: '写着反弹，但没有哪一版说它已经核实：上一版的状态是 {before}',
      en: 'it came back, but no release says that it was verified: in the one before, its status is {before}',
    },
    allowed: {
      zh: '只有上一版状态为 verified 或 closed 的，反弹次数才加一',
      en: 'one more in “reopened” only where the release before has the status verified or closed',
    },
    remedy: {
      zh: '已经核实的，先发布核实的那一版，再登记反弹；没有核实的不算反弹，次数、日期和期限改回原样；原来填错的，更正并写说明。',
      en: 'Release the verification first, then that it came back. What nobody verified has not come back: put count, day and deadline back as they were. What was wrong is corrected, with notes.',
    },
  },
  verifier: {
    wrong: {
      zh: '核实的就是责任单位自己，或属于它',
      en: 'the verifier is the responsible unit itself, or a part of it',
    },
    allowed: { zh: '责任单位以外的岗位', en: 'a post outside the responsible unit' },
    remedy: { zh: '由别的岗位核实后再填。', en: 'Have another post verify it, then name that post.' },
  },
  'id-another': {
    wrong: {
      zh: '编号 {id} 原来是“{before}”，现在是“{found}”',
      en: 'the id {id} belongs to “{before}” and is now used for “{found}”',
    },
    allowed: {
      zh: '一个编号只用于一个问题：地点、地区、发现日期不变；填错了的，只由 correction 改并写说明，地点和发现日期不同时改',
      en: 'one id for one problem: place, area and day found stay. What was wrong changes by a correction with notes, the day found never together with the place',
    },
    remedy: {
      zh: '另一个问题用新的编号；填错了就更正。',
      en: 'Give another problem an id of its own; make it a correction where this one was wrong.',
    },
  },
  'postponed-needs': {
    wrong: { zh: '延期缺少这一项', en: 'the postponement lacks this' },
    allowed: {
      zh: '延期要有原期限、批准日期、新期限和中文理由；英文理由可空',
      en: 'the first deadline, the day it was granted, the new deadline and the reason in Chinese; the English may be empty',
    },
    remedy: { zh: '补上；没有理由的不能延期。', en: 'Fill it; without a reason nothing is postponed.' },
  },
  'postponed-late': {
    wrong: {
      zh: '{found} 才批准延期，期限 {deadline} 已过',
      en: 'the postponement was granted on {found}, after the deadline of {deadline} had passed',
    },
    allowed: { zh: '{deadline} 或以前批准', en: 'granted on {deadline} or earlier' },
    remedy: {
      zh: '核对日期；期限过了就是超期，不能再延。',
      en: 'Check the day; what is past its deadline is overdue and cannot be postponed any more.',
    },
  },
  'postponed-overdue': {
    wrong: {
      zh: '现在才登记延期，而上一版已经公布为超期（期限 {deadline}）',
      en: 'postponed only now, though the release before already showed it as overdue (deadline {deadline})',
    },
    allowed: {
      zh: '期限还没过时就发布的延期；当时批准了却漏登的，由 correction 补登并写说明',
      en: 'a postponement released while the deadline still runs; one granted then and not entered, by a correction with its notes',
    },
    remedy: {
      zh: '删去延期；确是漏登的，改为 correction，写明为什么晚登，说明会公布。',
      en: 'Remove it. If it was granted in time and forgotten, make the row a correction and say why it is late: the note is published.',
    },
  },
  'postponed-to': {
    wrong: {
      zh: '延期至 {found}，不晚于原来的期限 {deadline}',
      en: 'postponed to {found}, which is not after the deadline of {deadline}',
    },
    allowed: { zh: '{deadline} 以后', en: 'a day after {deadline}' },
    remedy: checkDays,
  },
  'deadline-moved': {
    wrong: {
      zh: '期限由 {before} 改为 {found}，却没有新批准的延期',
      en: 'the deadline moves from {before} to {found} without a newly granted postponement',
    },
    allowed: {
      zh: '整改期限不变；延期填批准日期、新期限和理由；填错了的由 correction 改',
      en: 'the deadline as it was; a postponement with its day, new deadline and reason; a correction where it was wrong',
    },
    remedy: {
      zh: '改回原来的期限，另填延期；或更正。',
      en: 'Put the deadline back and enter the postponement, or correct it.',
    },
  },
  'unit-changed': {
    wrong: {
      zh: '责任单位由“{before}”改为“{found}”，没有写说明',
      en: 'the responsible unit changes from “{before}” to “{found}” without a note',
    },
    allowed: bothNotes,
    remedy: {
      zh: '写明为什么改由它负责；说明会公布。',
      en: 'Say why another unit is responsible; the note is published.',
    },
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
    remedy: { zh: '更正或撤回这一条，并写说明。', en: 'Correct the problem or withdraw it, with a note.' },
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
  'chinese-missing': {
    wrong: { zh: '英文填了，中文空着', en: 'the English is filled but the Chinese is empty' },
    allowed: { zh: '中文填，英文可空', en: 'the Chinese filled; the English may be empty' },
    remedy: { zh: '补上中文原文。', en: 'Add the Chinese text.' },
  },
} as const satisfies Record<string, Rule>;

const all = { ...rules, ...ledgerRules };

export type LedgerRule = keyof typeof all;

/** A problem in the ledger, by a rule of its own or of all data. */
export const ledgerProblem = problemsOf(all);
