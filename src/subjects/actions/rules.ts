import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the goals of special actions and of their progress. `{slots}` are filled from the problem. */
export const actionRules = {
  'action-unnamed': {
    wrong: { zh: '“{found}”是没有写出名称的行动', en: '“{found}” stands for actions whose names are not known' },
    allowed: { zh: '来源写出名称的一项行动', en: 'an action that the source names' },
    remedy: {
      zh: '名称知道以后，先在 special-actions 里给它一行，再定目标。',
      en: 'Once its name is known, give it a row in special-actions first, then a goal.',
    },
  },
  'action-time': {
    wrong: { zh: '完成期限 {found} 早于开始日期 {start}', en: 'it ends on {found}, before it starts on {start}' },
    allowed: { zh: '{start} 或以后', en: '{start} or later' },
    remedy: { zh: '核对两个日期。', en: 'Check both days.' },
  },
  'action-problems': {
    wrong: {
      zh: '“{found}”既不是台账的类别，也不是问题类型',
      en: '“{found}” is neither a category nor a class of problem in the ledger',
    },
    allowed: { zh: '类别：{categories}；问题类型：{classes}', en: 'categories: {categories}; classes: {classes}' },
    remedy: { zh: '照台账的代码改正。', en: 'Correct it by the codes of the ledger.' },
  },
  'action-goal-withdrawn': {
    wrong: { zh: '“{found}”的目标被撤回', en: 'the goal of “{found}” is withdrawn' },
    allowed: { zh: '目标定了就留着；改目标或期限用更新', en: 'a goal stays; it or its time is changed by an update' },
    remedy: {
      zh: '不再进行的，把期限改为停止的那一天，并在 note_zh、note_en 写明原因。',
      en: 'Where the action was given up, let it end on that day and say why in note_zh and note_en.',
    },
  },
  'action-goal-changed': {
    wrong: {
      zh: '公布过的 {before} 改成了 {found}，没有说明',
      en: 'what was published as {before} is now {found}, and nothing says why',
    },
    allowed: {
      zh: '目标数和日期改了的，在 note_zh、note_en 写明原因',
      en: 'where a target or a day changes, note_zh and note_en say why',
    },
    remedy: { zh: '填写说明，或改回原来的数。', en: 'Write the note, or put the former value back.' },
  },
  'action-goal-missing': {
    wrong: { zh: '“{found}”没有目标', en: '“{found}” has no goal' },
    allowed: { zh: 'action-goals 里有目标的行动：{goals}', en: 'an action that has a goal in action-goals: {goals}' },
    remedy: { zh: '核对代码，或先发布目标。', en: 'Check the code, or publish its goal first.' },
  },
  'action-month-outside': {
    wrong: {
      zh: '月份 {found} 不在行动的时间内（{start} 至 {end}）',
      en: 'the month {found} is outside the time of the action, {start} to {end}',
    },
    allowed: { zh: '{first} 到 {last} 的月份', en: 'months from {first} to {last}' },
    remedy: {
      zh: '核对月份；行动延期的，先在 action-goals 里改期限。',
      en: 'Check the month; where the action was extended, change its time in action-goals first.',
    },
  },
  'action-area-ended': {
    wrong: { zh: '“{found}”在 {until} 停用', en: '“{found}” ended on {until}' },
    allowed: { zh: '{until} 当月或更早的月份', en: 'the month of {until} or earlier' },
    remedy: {
      zh: '以后的月份用新的代码；已登记的行撤回（change 填 withdrawn）。',
      en: 'Later months are those of the new code; a registered row is withdrawn (change: withdrawn).',
    },
  },
  'action-done-ahead': {
    wrong: {
      zh: '{found} 还没有到（版本日期 {release}），却报了完成数',
      en: 'something is done in {found}, which had not begun on {release}, the day of the release',
    },
    allowed: { zh: '以后的月份只填计划', en: 'the plan alone for months ahead' },
    remedy: { zh: '清空完成数，或核对月份。', en: 'Empty the number done, or check the month.' },
  },
  'action-done-early': {
    wrong: {
      zh: '行动 {start} 才开始，{release} 的版本却已报完成 {found}',
      en: 'the action starts on {start}, and the release of {release} says that {found} are done',
    },
    allowed: { zh: '开始以前完成数为 0 或空着', en: '0, or nothing, before the start' },
    remedy: { zh: '核对完成数和开始日期。', en: 'Check the number done and the day of the start.' },
  },
  'action-done-falls': {
    wrong: {
      zh: '累计完成 {found}，比 {month} 的 {before} 少',
      en: '{found} are done from the start, fewer than the {before} of {month}',
    },
    allowed: {
      zh: '{before} 或更多；确实减少的，在 note_zh、note_en 写明原因',
      en: '{before} or more; where it did fall, note_zh and note_en say why',
    },
    remedy: {
      zh: '核对是不是填了当月数；退回重做的写说明。',
      en: 'Check whether it is the number of the month alone; where work was sent back, write the note.',
    },
  },
  'action-done-beyond-plan': {
    wrong: { zh: '累计完成 {found}，超过计划的 {planned}', en: '{found} are done, more than the {planned} planned' },
    allowed: {
      zh: '不多于 {planned}；确实提前的，在 note_zh、note_en 写明',
      en: 'no more than {planned}; where it is ahead, note_zh and note_en say so',
    },
    remedy: { zh: '核对两个数，或填写说明。', en: 'Check both numbers, or write the note.' },
  },
  'action-done-beyond-target': {
    wrong: {
      zh: '{month} 各地区累计完成 {found}（{parts}），超过目标 {target}',
      en: 'in {month} the areas have done {found} ({parts}), more than the target of {target}',
    },
    allowed: {
      zh: '不多于 {target}；确实超额的，在这个月任一行的 note_zh、note_en 写明',
      en: 'no more than {target}; where it is more, note_zh and note_en of a row of that month say why',
    },
    remedy: { zh: '核对各地区的数和目标，或填写说明。', en: 'Check the areas and the target, or write the note.' },
  },
  'action-planned-falls': {
    wrong: {
      zh: '累计计划 {found}，比 {month} 的 {before} 少',
      en: '{found} are planned from the start, fewer than the {before} of {month}',
    },
    allowed: { zh: '{before} 或更多', en: '{before} or more' },
    remedy: {
      zh: '计划是累计数；计划改了的，几个月一起改。',
      en: 'A plan counts from the start; where it was changed, change the months together.',
    },
  },
  'action-plan-total': {
    wrong: {
      zh: '最后一个月 {month} 各地区的计划合计 {found}，目标是 {target}',
      en: 'the plans of the areas for the last month, {month}, come to {found}; the target is {target}',
    },
    allowed: {
      zh: '正好 {target}；确有差别的，在这个月任一行的 note_zh、note_en 写明',
      en: '{target} exactly; where they differ, note_zh and note_en of a row of that month say why',
    },
    remedy: { zh: '核对各地区的计划和目标，或填写说明。', en: 'Check the plans and the target, or write the note.' },
  },
  'action-fact-changed': {
    wrong: {
      zh: '已公布的 {before} 改成了 {found}，变动却写作“更新”',
      en: 'what was published as {before} is now {found}, by an update',
    },
    allowed: {
      zh: '更新只补还没有报的完成数；改计划和改数，change 填 correction，并写说明',
      en: 'an update adds what was not reported yet; a plan or a number is changed by a correction, with its note',
    },
    remedy: {
      zh: '把 change 改为 correction，在 change_note_zh、change_note_en 写明原因。',
      en: 'Write correction under change, and why in change_note_zh and change_note_en.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the goals or the progress of special actions, by a rule of their own or of all data. */
export const actionProblem = problemsOf({ ...rules, ...actionRules });
