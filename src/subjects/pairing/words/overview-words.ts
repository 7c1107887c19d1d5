import { defineWords } from '../../../i18n/dictionary.ts';

/** All of paired help, on its first page. */
export const overviewWords = defineWords({
  'pairing.title': { zh: '结对帮扶', en: 'Paired help' },
  'pairing.description': {
    zh: '文明单位、卫生先进单位帮扶哪些社区，承诺了什么、做完没有，哪些结对很久没有动静。',
    en: 'Which civilised and health-model units help which communities, what they promised and whether it was done, and which pairs have had no activity for long.',
  },
  'pairing.answer.helping': {
    zh: '{units} 个单位帮扶 {communities} 个社区。',
    en: '{units} {units|unit helps|units help} {communities} {communities|community|communities}.',
  },
  'pairing.answer.done': {
    zh: '承诺的 {all} 件事，已完成 {done} 件。',
    en: '{done} of {all} promised {all|project is|projects are} done.',
  },
  'pairing.answer.noProjects': { zh: '还没有登记承诺事项。', en: 'No promised projects are recorded yet.' },
  'pairing.answer.quiet': {
    zh: '{count} 对超过 {days} 天没有活动记录。',
    en: '{count} {count|pair has|pairs have} no activity on record for more than {days} days.',
  },
  'pairing.answer.noneQuiet': {
    zh: '每一对在近 {days} 天里都有活动记录，或结对时间更短。',
    en: 'Every pair has activity on record in the last {days} days, or is younger than that.',
  },
  'pairing.answer.none': { zh: '目前没有单位帮扶社区。', en: 'No unit helps a community at present.' },
  'pairing.unhelped': {
    zh: '另有 {count} 个社区目前没有结对单位。',
    en: '{count} more {count|community has|communities have} no unit at present.',
  },
  'pairing.asOf': { zh: '截至{day}。', en: 'As of {day}.' },
  'pairing.field': { zh: '各区县的结对', en: 'Pairs, area by area' },
  'pairing.field.caption': {
    zh: '一格一对。涂满的部分是承诺事项里已完成的；圆圈是超过 {days} 天没有活动记录；虚线是还没有承诺事项。',
    en: 'One square a pair. The filled part is the share of its promised projects that are done; a ring means no activity on record for more than {days} days; a dashed square has no projects yet.',
  },
  'pairing.field.area': {
    zh: '{pairs} 对 · 完成 {done}/{all} 件',
    en: '{pairs} {pairs|pair|pairs} · {done} of {all} {all|project|projects} done',
  },
  'pairing.field.none': { zh: '目前没有结对', en: 'no pair at present' },
  'pairing.field.noProjects': {
    zh: '{pairs} 对 · 还没有承诺事项',
    en: '{pairs} {pairs|pair|pairs} · no projects yet',
  },
  'pairing.field.quiet': { zh: '{count} 对无活动记录', en: '{count} without activity' },
  'pairing.quiet.title': {
    zh: '超过 {days} 天没有活动记录的结对',
    en: 'Pairs without activity for more than {days} days',
  },
  'pairing.quiet.rule': {
    zh: '走访、作出承诺、完成承诺都算活动。从最近一次活动（从未有过的，从结对那天）算起，超过 {days} 天（约一个季度）没有新的记录，就列在这里；结对时间更短的不列。没有记录不等于没有做，记录补上以后就不再列出。',
    en: 'A visit, a promise and the completion of a promise count as activity. A pair is listed when more than {days} days (about a quarter) have passed since its last activity, or since it began where there never was one; a younger pair is not. No record does not mean that nothing was done: once it is recorded, the pair is no longer listed.',
  },
  'pairing.quiet.none': { zh: '现在没有这样的结对。', en: 'There is no such pair now.' },
  'pairing.find': { zh: '按社区查找', en: 'Find a community' },
  'pairing.find.area': { zh: '{area}：{count} 个社区', en: '{area}: {count} {count|community|communities}' },
  'pairing.find.none': { zh: '目前没有结对单位', en: 'no unit at present' },
  'pairing.find.ended': { zh: '{day}停用', en: 'ended on {day}' },
  'pairing.find.now': { zh: '，改为', en: ', now' },
  'pairing.units': { zh: '按单位查找', en: 'Find a unit' },
  'pairing.units.kind': { zh: '{kind}：{count} 个', en: '{kind}: {count}' },
  'pairing.units.civilised': { zh: '文明单位', en: 'Civilised units' },
  'pairing.units.health-model': { zh: '卫生先进单位', en: 'Health-model units' },
  'pairing.units.helps': {
    zh: '帮扶 {count} 个社区',
    en: 'helps {count} {count|community|communities}',
  },
  'pairing.units.none': { zh: '目前没有结对', en: 'no pair at present' },
  'pairing.sums': { zh: '承诺事项', en: 'Promised projects' },
  'pairing.sums.all': { zh: '全部承诺事项', en: 'All promised projects' },
  'pairing.sums.areas': { zh: '各区县的承诺事项', en: 'Promised projects, area by area' },
  'pairing.sums.text': {
    zh: '{all} 件里：完成 {done} 件（其中 {late} 件过了期限才完成），未到期 {open} 件，逾期 {overdue} 件，没有完成、随结对结束 {ended} 件，取消 {dropped} 件。已结束的结对也在内。',
    en: 'Of {all}: {done} done ({late} of them late), {open} not yet due, {overdue} overdue, {ended} ended with the pairing and not done, {dropped} dropped. Pairs that have ended are included.',
  },
  'pairing.card.figure': { zh: '{done} / {all} 件', en: '{done} / {all}' },
  'pairing.feed': { zh: '{site}：结对帮扶', en: '{site}: paired help' },
  'pairing.feed.label': { zh: '订阅走访、完成的承诺和新的结对', en: 'Follow visits, projects done and new pairs' },
  'pairing.feed.pair': { zh: '{unit}开始帮扶{community}', en: '{unit} begins to help {community}' },
  'pairing.feed.visit': { zh: '{unit}走访{community}', en: '{unit} visited {community}' },
  'pairing.feed.done': { zh: '{unit}为{community}做完一件承诺的事', en: '{unit} did what it promised {community}' },
  'pairing.share.title': { zh: '承诺的事做完多少', en: 'Promised projects done' },
});
