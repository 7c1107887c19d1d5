import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of paired help. `{slots}` are filled from the problem. */
export const pairingRules = {
  'community-area-ended': {
    wrong: {
      zh: '这个社区还在用，它的地区“{found}”在 {until} 已经停用',
      en: 'the community is in use, but its area “{found}” ended on {until}',
    },
    allowed: { zh: '发布那天还在用的地区', en: 'an area that was in use on the day of the release' },
    remedy: {
      zh: '填写社区的停用日期和改用编号，用新的地区另列一行；或改正地区。',
      en: 'Give the community its last day and what replaced it, and list the new one with the new area; or correct the area.',
    },
  },
  'pair-id': {
    wrong: {
      zh: '编号“{found}”不以社区编号“{community}”开头',
      en: 'the id “{found}” does not begin with the community “{community}”',
    },
    allowed: {
      zh: '社区编号加短横和序号，如 {community}-1',
      en: 'the id of the community, a hyphen and a number: {community}-1',
    },
    remedy: { zh: '改编号，或改社区。', en: 'Correct the id or the community.' },
  },
  'pair-until-early': {
    wrong: { zh: '截止日期 {found} 早于起始日期 {since}', en: 'the pair ends on {found}, before it began on {since}' },
    allowed: { zh: '{since} 或以后，或留空', en: '{since} or later, or empty' },
    remedy: { zh: '核对这两个日期。', en: 'Check both days.' },
  },
  'pair-twice': {
    wrong: {
      zh: '同一单位帮扶同一社区，与“{other}”（{period}）时间重叠',
      en: 'the same unit helps the same community at the same time as in “{other}” ({period})',
    },
    allowed: { zh: '同一时间里，一个单位与一个社区只结一对', en: 'one pair of a unit and a community at a time' },
    remedy: {
      zh: '给先前的一对填上截止日期，或撤回重复的一行。',
      en: 'Give the earlier pair its last day, or withdraw the row that is there twice.',
    },
  },
  'pair-community-ended': {
    wrong: {
      zh: '从 {found} 起结对，社区“{community}”在 {until} 已经停用',
      en: 'the pair began on {found}, but the community “{community}” ended on {until}',
    },
    allowed: { zh: '不晚于 {until}', en: 'a day not after {until}' },
    remedy: { zh: '改用接续的社区，或核对日期。', en: 'Name the community that replaced it, or check the days.' },
  },
  'record-id': {
    wrong: {
      zh: '编号“{found}”与结对“{pairing}”或类别“{kind}”不符',
      en: 'the id “{found}” does not fit the pair “{pairing}” or the kind “{kind}”',
    },
    allowed: { zh: '{allowed} 加序号', en: '{allowed} and a number' },
    remedy: { zh: '改编号，或改结对和类别。', en: 'Correct the id, or the pair and the kind.' },
  },
  'record-outside-pair': {
    wrong: {
      zh: '日期 {found} 不在结对“{pairing}”的时间（{period}）内',
      en: 'the day {found} lies outside the time of the pair “{pairing}” ({period})',
    },
    allowed: { zh: '结对期间的日期', en: 'a day within the time of the pair' },
    remedy: {
      zh: '核对日期；结对日期有误的，先更正结对。',
      en: 'Check the day. Where the pair is wrong, correct that first.',
    },
  },
  'record-of-withdrawn': {
    wrong: { zh: '结对“{found}”已撤回，这条记录还在', en: 'the pair “{found}” was withdrawn, and this record was not' },
    allowed: { zh: '没有撤回的结对', en: 'a pair that was not withdrawn' },
    remedy: {
      zh: '先撤回这条记录，或改成正确的结对，再撤回结对。',
      en: 'Withdraw this record, or name the right pair, before the pair is withdrawn.',
    },
  },
  'visit-with-promise': {
    wrong: { zh: '走访这一行填了{column}“{found}”', en: 'the row is a visit, yet its {column} is “{found}”' },
    allowed: { zh: '走访只填日期、内容和说明', en: 'a visit has a day, what was done, and a note' },
    remedy: { zh: '清空这一格，或把类别改为承诺事项。', en: 'Clear the cell, or make the row a project.' },
  },
  'project-incomplete': {
    wrong: { zh: '承诺事项没有填{column}', en: 'the project has no {column}' },
    allowed: { zh: '承诺事项必须写明完成期限和状态', en: 'a day on which it is due, and a state' },
    remedy: { zh: '补上这一格。', en: 'Fill in the cell.' },
  },
  'project-due-early': {
    wrong: { zh: '{found} 到期，早于承诺的日期 {day}', en: 'it is due on {found}, before it was promised on {day}' },
    allowed: { zh: '{day} 或以后', en: '{day} or later' },
    remedy: { zh: '核对这两个日期。', en: 'Check both days.' },
  },
  'project-done-early': {
    wrong: { zh: '{found} 完成，早于承诺的日期 {day}', en: 'it was done on {found}, before it was promised on {day}' },
    allowed: { zh: '{day} 或以后', en: '{day} or later' },
    remedy: {
      zh: '核对这两个日期；承诺以前就做完的，不是承诺事项。',
      en: 'Check both days. What was done before it was promised is no promised project.',
    },
  },
  'project-done-undated': {
    wrong: { zh: '状态是“已完成”，没有完成日期', en: 'the state is “done”, without the day on which it was done' },
    allowed: { zh: '完成那天', en: 'the day on which it was done' },
    remedy: { zh: '填写完成日期，或改正状态。', en: 'Give the day, or correct the state.' },
  },
  'project-day-undone': {
    wrong: { zh: '有完成日期 {found}，状态却是“{state}”', en: 'it was done on {found}, yet its state is “{state}”' },
    allowed: { zh: '完成日期只在“已完成”时填', en: 'a day of completion only where the state is “done”' },
    remedy: { zh: '改正状态，或清空完成日期。', en: 'Correct the state, or clear the day.' },
  },
  'project-dropped-unexplained': {
    wrong: { zh: '事项已取消，没有写原因', en: 'the project was dropped, and no note says why' },
    allowed: { zh: '在 note_zh、note_en 写明原因', en: 'the reason in note_zh and note_en' },
    remedy: { zh: '补上原因。', en: 'Write the reason.' },
  },
  'pairing-fact-changed': {
    wrong: {
      zh: '已公布的 {before} 改成了 {found}，变动却写作“更新”',
      en: 'what was published as {before} is now {found}, by an update',
    },
    allowed: {
      zh: '更新只补还没有的内容，例如事项完成；改已公布的内容，change 填 correction，并写说明',
      en: 'an update adds what was not there yet, such as that a project is done; what was published is changed by a correction, with its note',
    },
    remedy: {
      zh: '把 change 改为 correction，在 change_note_zh、change_note_en 写明原因。',
      en: 'Write correction under change, and why in change_note_zh and change_note_en.',
    },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the data of paired help, by a rule of its own or of all data. */
export const pairingProblem = problemsOf({ ...rules, ...pairingRules });
