import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the weekly meetings and their sheets. `{slots}` are filled from the problem. */
export const assignmentRules = {
  'week-unknown': {
    wrong: { zh: '日历里没有 {found} 这一周', en: 'the calendar has no week {found}' },
    allowed: {
      zh: 'ISO 周：一年 52 周或 53 周，如 2026-W48；2025 年没有第 53 周',
      en: 'ISO weeks: a year has 52 or 53, such as 2026-W48; 2025 has no week 53',
    },
    remedy: {
      zh: '核对年份和周次；年初、年末的几天可能属于另一年的周。',
      en: 'Check year and number; the first and last days of a year may be in a week of the other year.',
    },
  },
  'week-ahead': {
    wrong: {
      zh: '{found} 从 {monday} 开始，晚于数据基准日 {asOf}',
      en: '{found} begins on {monday}, after {asOf}, the day of the data',
    },
    allowed: { zh: '已经开始的周', en: 'a week that has begun' },
    remedy: { zh: '核对周次；还没有开的会不登记。', en: 'Check the week; a meeting is entered once it was held.' },
  },
  'meeting-outside': {
    wrong: { zh: '开会日期 {found} 在 {own}，不在 {week}', en: 'the meeting of {found} was in {own}, not in {week}' },
    allowed: { zh: '{from} 到 {to}', en: '{from} to {to}' },
    remedy: { zh: '改周次，或改开会日期。', en: 'Correct the week or the day.' },
  },
  'meeting-day': {
    wrong: { zh: '{found} 不是周一，又没有说明', en: '{found} is no Monday, and nothing says why' },
    allowed: {
      zh: '{monday}（周一）；改期的，note_zh、note_en 写明原因',
      en: 'Monday, {monday}; where the meeting was moved, note_zh and note_en say why',
    },
    remedy: {
      zh: '核对日期；遇公共假日改期的，写明是哪个假日。',
      en: 'Check the day; where a public holiday moved the meeting, name it in the notes.',
    },
  },
  'meeting-skipped': {
    wrong: { zh: '{found} 没有开会，又没有说明', en: 'there was no meeting in {found}, and nothing says why' },
    allowed: {
      zh: '开会日期；没有开的，note_zh、note_en 写明原因',
      en: 'the day of the meeting; where there was none, note_zh and note_en say why',
    },
    remedy: {
      zh: '填写开会日期，或写明因哪个假日停开。',
      en: 'Enter the day, or name the public holiday in the notes.',
    },
  },
  'meeting-gap': {
    wrong: { zh: '{found} 之前缺 {missing}', en: 'the row of {missing}, before {found}, is missing' },
    allowed: {
      zh: '从第一周起每周一行；没有开会的周也有一行',
      en: 'a row for every week from the first on, also for one without a meeting',
    },
    remedy: {
      zh: '补上 {missing}；没有开会的，开会日期留空并写明原因。',
      en: 'Add {missing}; where no meeting was held, leave the day empty and write the notes.',
    },
  },
  'sheet-unmet': {
    wrong: { zh: '{found} 没有开会，却有交办任务', en: 'there was no meeting in {found}, yet it has tasks' },
    allowed: { zh: 'assignment-meetings 里开过会的周', en: 'a week whose meeting was held, by assignment-meetings' },
    remedy: {
      zh: '核对周次，或先更正 assignment-meetings。',
      en: 'Check the week, or correct assignment-meetings first.',
    },
  },
  'sheet-missing': {
    wrong: { zh: '{missing} 开过会，却没有交办单', en: '{missing} had a meeting, but its sheet is missing' },
    allowed: { zh: '每次会一张交办单，按周的先后登记', en: 'a sheet for each meeting, in the order of the weeks' },
    remedy: {
      zh: '先发布 {missing} 的交办单，或在 assignment-meetings 里更正。',
      en: 'Publish the sheet of {missing} first, or correct assignment-meetings.',
    },
  },
  'task-number': {
    wrong: {
      zh: '编号“{found}”与交办日期 {day}（{own}）不符',
      en: 'the number “{found}” does not fit the day it was assigned, {day} in {own}',
    },
    allowed: { zh: '{own} 加序号，如 {own}-01', en: '{own} and a number, such as {own}-01' },
    remedy: {
      zh: '改编号，或改交办日期；接着办的任务两样都不变。',
      en: 'Correct the number or the day; a task that is carried over keeps both.',
    },
  },
  'task-new-early': {
    wrong: {
      zh: '“{found}”不是 {week} 交办的，却标为新交办',
      en: '“{found}” was not assigned in {week}, yet it is marked as new',
    },
    allowed: {
      zh: '以前交办的：接着办、完成或取消',
      en: 'carried over, done or cancelled, for a task of an earlier week',
    },
    remedy: { zh: '改状态，或给新任务新的编号。', en: 'Correct the state, or give a new task a number of its own.' },
  },
  'task-carried-new': {
    wrong: {
      zh: '“{found}”是 {week} 才交办的，却标为“{state}”',
      en: '“{found}” was only assigned in {week}, yet it is marked “{state}”',
    },
    allowed: { zh: '本周交办的任务：新交办', en: 'new, for a task of this week' },
    remedy: {
      zh: '改为 new，或核对编号和交办日期。',
      en: 'Make it new, or check its number and the day it was assigned.',
    },
  },
  'task-not-open': {
    wrong: {
      zh: '“{found}”在上一张单子（{before}）里没有未完成的一行，{week} 却标为“{state}”',
      en: '“{found}” was not open in the sheet before, {before}, yet {week} marks it “{state}”',
    },
    allowed: { zh: '上一张单子里新交办或接着办的任务', en: 'a task that was new or carried over in the sheet before' },
    remedy: {
      zh: '核对编号；上一张单子漏了的，先更正那一张。',
      en: 'Check the number; where the sheet before lacks it, correct that one first.',
    },
  },
  'task-vanished': {
    wrong: {
      zh: '“{found}”在 {before} 没有完成，{week} 的单子里却没有它',
      en: '“{found}” was open in {before} and is missing in the sheet of {week}',
    },
    allowed: {
      zh: '上一张单子里每项未完成的任务：接着办、完成或取消',
      en: 'every open task of the sheet before, as carried over, done or cancelled',
    },
    remedy: {
      zh: '补上这一行；办不成的，写 cancelled 和原因。',
      en: 'Add its row; where it is given up, write cancelled and the reason.',
    },
  },
  'task-twice': {
    wrong: {
      zh: '同一项任务在 {week} 列了两次：“{found}”和“{first}”',
      en: 'the same task is in {week} twice: “{found}” and “{first}”',
    },
    allowed: { zh: '一张单子里每项任务一行', en: 'one row for each task of a sheet' },
    remedy: {
      zh: '删去一行；确是两项的，把任务写得不同。',
      en: 'Leave one out; where they are two tasks, word them apart.',
    },
  },
  'task-due-early': {
    wrong: {
      zh: '期限 {found} 早于交办日期 {assigned}',
      en: 'it is due on {found}, before it was assigned on {assigned}',
    },
    allowed: { zh: '{assigned} 或以后', en: '{assigned} or later' },
    remedy: { zh: '核对两个日期。', en: 'Check both days.' },
  },
  'task-done-early': {
    wrong: {
      zh: '完成日期 {found} 早于交办日期 {assigned}',
      en: 'it was done on {found}, before it was assigned on {assigned}',
    },
    allowed: { zh: '{assigned} 或以后', en: '{assigned} or later' },
    remedy: {
      zh: '核对两个日期；交办以前就完成的事，不是任务。',
      en: 'Check both days; what was done before is no task.',
    },
  },
  'task-done-late': {
    wrong: {
      zh: '完成日期 {found} 晚于 {until}，那天的会已经报了完成',
      en: 'it was done on {found}, after {until}, when the meeting reported it as done',
    },
    allowed: { zh: '{until} 或以前', en: '{until} or earlier' },
    remedy: {
      zh: '核对日期；那时还没有完成的，这张单子写 carried。',
      en: 'Check the day; what was not done by then is carried over in this sheet.',
    },
  },
  'task-done-day': {
    wrong: { zh: '状态是“{state}”，完成日期{filled}', en: 'the state is “{state}” and the day it was done {filled}' },
    allowed: { zh: '完成的写完成日期，其他留空', en: 'a day for a task that is done, none for any other' },
    remedy: { zh: '改状态，或改完成日期。', en: 'Correct the state or the day.' },
  },
  'task-reason': {
    wrong: { zh: '状态是“{state}”，却没有写原因', en: 'the state is “{state}”, and no reason is given' },
    allowed: {
      zh: 'reason_zh、reason_en 写明为什么没有完成，或为什么取消',
      en: 'reason_zh and reason_en, which say why it is not done or was cancelled',
    },
    remedy: { zh: '写明原因。', en: 'Write the reason.' },
  },
  'task-lead-changed': {
    wrong: {
      zh: '牵头单位由“{before}”换成“{found}”，却没有说明',
      en: 'the lead unit was “{before}” and is now “{found}”, and nothing says why',
    },
    allowed: {
      zh: '接着办的任务牵头单位不变；换了的，note_zh、note_en 写明',
      en: 'the lead unit of the sheet before; where it changed, note_zh and note_en say so',
    },
    remedy: { zh: '抄回原来的单位，或写明为什么换。', en: 'Copy the unit as it was, or write the notes.' },
  },
  'task-due-moved': {
    wrong: {
      zh: '期限由 {before} 改为 {found}，却没有说明',
      en: 'the deadline was {before} and is now {found}, and nothing says why',
    },
    allowed: {
      zh: '期限不变；改了的，note_zh、note_en 写明',
      en: 'the deadline of the sheet before; where it moved, note_zh and note_en say so',
    },
    remedy: {
      zh: '抄回原来的期限（过了期限也照写），或写明谁同意改、为什么。',
      en: 'Copy the deadline as it was, even where it has passed, or write in the notes who moved it and why.',
    },
  },
  'task-fact-changed': {
    wrong: {
      zh: '已经公布的是“{before}”，现在改为“{found}”，却登记为普通更新',
      en: '“{before}” was published and is now “{found}”, yet the row is entered as a plain update',
    },
    allowed: {
      zh: '同一张单子里公布过的日期不变；错了的，change 写 correction，并写明原因',
      en: 'the days that this sheet published; a mistake is fixed with change “correction” and its notes',
    },
    remedy: {
      zh: '抄回原来的日期，或改为 correction；改期写在下一张单子里。',
      en: 'Copy the day as it was, or make the row a correction; a deadline is moved in the next sheet.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the meetings or their sheets, by a rule of their own or of all data. */
export const assignmentProblem = problemsOf({ ...rules, ...assignmentRules });
