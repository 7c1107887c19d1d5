import { defineWords } from '../../../i18n/dictionary.ts';

/** How long until a fix is verified, and what came back. */
export const curveWords = defineWords({
  'board.curves': { zh: '多久能核实解决', en: 'How long until a fix is verified' },
  'board.curves.answer': {
    zh: '{cohort}发现的 {shown} 个，30 天内核实解决的约占 {percent}%。',
    en: 'Of the {shown} {cases|problem|problems} found in the {cohort}, about {percent}% were verified as fixed within 30 days.',
  },
  'board.curves.answerYoung': {
    zh: '{cohort}发现的 {shown} 个，已核实解决 {events} 个；还没有一个满 30 天。',
    en: '{cohort}: {shown} found, {events} verified as fixed so far; none has been watched for 30 days yet.',
  },
  'board.curves.how': {
    zh: '按发现的半年分开，从发现到第一次核实。还没有解决的，算到数据截止日；未整改结案的一直算没有解决。',
    en: 'By half-year of discovery, until the first verification. What is open counts up to the day of the data; what was closed unfixed never counts as fixed.',
  },
  'board.curves.deadline': {
    zh: '竖虚线是通常的期限：{days} 天。',
    en: ' The dashed vertical line is the usual deadline: {days} days.',
  },
  'board.curves.read': { zh: '{days} 天内：{shares}。', en: 'Within {days} days: {shares}.' },
  'board.curves.readShare': { zh: '{cohort} {percent}%', en: '{cohort} {percent}%' },
  'board.curves.cohort': { zh: '发现于', en: 'Found in' },
  'board.curves.events': { zh: '已核实', en: 'Verified' },
  'board.curves.within': { zh: '{days} 天内', en: 'Within {days} days' },
  'board.curves.median': { zh: '一半在几天内', en: 'Half within' },
  'board.curves.recurrence': { zh: '核实以后又反弹的', en: 'Came back after it was verified' },
  'board.curves.recurrenceEvents': { zh: '反弹', en: 'Came back' },
  'board.curves.recurrenceAnswer': {
    zh: '核实解决过的 {shown} 个里，反弹 {events} 个；90 天内反弹的约占 {percent}%。',
    en: 'Of {shown} {cases|problem|problems} once verified as fixed, {events} came back; about {percent}% within 90 days.',
  },
  'board.curves.recurrenceYoung': {
    zh: '核实解决过的 {shown} 个里，反弹 {events} 个；还没有一个满 90 天。',
    en: 'Of {shown} {cases|problem|problems} once verified as fixed, {events} came back; none has been watched for 90 days yet.',
  },
});
