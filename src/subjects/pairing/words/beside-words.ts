import { defineWords } from '../../../i18n/dictionary.ts';

/** Paired help on the page of an area, in a week, in tables and among what is not known. */
export const pairingBesideWords = defineWords({
  'pairingArea.topic': { zh: '结对帮扶', en: 'paired help' },
  'pairingArea.answer': {
    zh: '{all} 个社区里，{helped} 个有单位帮扶；承诺的 {projects} 件事完成 {done} 件。',
    en: '{helped} of {all} {all|community has|communities have} a unit that helps; {done} of {projects} promised {projects|project is|projects are} done.',
  },
  'pairingArea.quiet': {
    zh: '{count} 对超过 {days} 天没有活动记录。',
    en: '{count} {count|pair has|pairs have} no activity on record for more than {days} days.',
  },
  'pairingArea.list': { zh: '哪个单位帮扶哪个社区', en: 'Which unit helps which community' },
  'pairingWeek.title': { zh: '结对帮扶', en: 'Paired help' },
  'pairingWeek.news': {
    zh: '走访社区 {visits} 次，完成承诺 {done} 件。',
    en: '{visits} {visits|visit|visits} to communities, {done} promised {done|project|projects} done.',
  },
  'pairingWeek.late': {
    zh: '完成的里面，{late} 件过了期限。',
    en: 'Of those done, {late} {late|was|were} late.',
  },
  'pairingWeek.strip': {
    zh: '结对帮扶：走访 {visits} 次，完成承诺 {done} 件。',
    en: 'Paired help: {visits} {visits|visit|visits}, {done} {done|project|projects} done.',
  },
  'pairingWeek.none': {
    zh: '没有走访或完成承诺的记录；最近一次活动是{day}。',
    en: 'No visit and no project done on record; the last activity was on {day}.',
  },
  'pairingWeek.none.ever': {
    zh: '还没有走访或完成承诺的记录。',
    en: 'No visit and no project done on record yet.',
  },
  'pairingWeek.visits': { zh: '走访', en: 'help visits' },
  'pairingWeek.done': { zh: '完成承诺', en: 'promised projects done' },
  'pairingGap.title': { zh: '真实的结对名单', en: 'The real list of pairs' },
  'pairingGap.text': {
    zh: '这里的结对是虚构的示例。哪些单位真正帮扶哪些社区、承诺了什么，本站没有读到。',
    en: 'The pairs shown here are invented samples. We have not read which units really help which communities, nor what they promised.',
  },
  'pairingGap.publisher': { zh: '巩卫指挥部', en: 'The campaign headquarters' },
  'pairingTable.pairs': { zh: '全部结对', en: 'All pairs' },
  'pairingTable.pairsAbout': {
    zh: '每对一行：哪个单位帮扶哪个社区，承诺几件、完成几件、走访几次，最近一次活动是哪天。状态按“截至”那天计算。撤回的不在内。',
    en: 'One row a pair: which unit helps which community, how many projects were promised and done, how many visits, and the last activity. States are those of the day “as of”. Withdrawn rows are left out.',
  },
  'pairingTable.records': { zh: '全部帮扶记录', en: 'All records of paired help' },
  'pairingTable.recordsAbout': {
    zh: '每件承诺、每次走访一行。撤回的不在内。',
    en: 'One row a promised project or a visit. Withdrawn rows are left out.',
  },
  'pairingTable.area': { zh: '地区', en: 'Area' },
  'pairingTable.goingOn': { zh: '仍在结对', en: 'Going on' },
  'pairingTable.projects': { zh: '承诺件数', en: 'Projects promised' },
  'pairingTable.done': { zh: '完成', en: 'Done' },
  'pairingTable.doneLate': { zh: '其中过了期限才完成', en: 'Of those, done late' },
  'pairingTable.open': { zh: '未到期', en: 'Not yet due' },
  'pairingTable.overdue': { zh: '逾期', en: 'Overdue' },
  'pairingTable.ended': { zh: '没有完成，随结对结束', en: 'Ended with the pairing, not done' },
  'pairingTable.dropped': { zh: '取消', en: 'Dropped' },
  'pairingTable.visits': { zh: '走访次数', en: 'Visits' },
  'pairingTable.last': { zh: '最近一次活动', en: 'Last activity' },
  'pairingTable.quiet': { zh: '超过一个季度没有活动记录', en: 'No activity for more than a quarter' },
  'pairingTable.yes': { zh: '是', en: 'Yes' },
  'pairingTable.no': { zh: '否', en: 'No' },
  'pairingTable.asOf': { zh: '截至', en: 'As of' },
  'pairingTable.computedFrom': { zh: '计算依据', en: 'Computed from' },
});
