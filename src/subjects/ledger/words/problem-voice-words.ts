import { defineWords } from '../../../i18n/dictionary.ts';

/** What is wrong, how we know, and what the unit says. */
export const problemVoiceWords = defineWords({
  'problem.seen': { zh: '问题是什么', en: 'What is wrong' },
  'problem.picture.before': { zh: '整改前', en: 'Before' },
  'problem.picture.after': { zh: '整改后', en: 'After' },
  'problem.picture.alt': { zh: '{when}：{name}', en: '{when}: {name}' },
  'problem.known': { zh: '怎么知道的？', en: 'How do we know?' },
  'problem.known.verified': {
    zh: '{day}核实，办法：{how}。',
    en: 'Verified on {day}. How: {how}.',
  },
  'problem.known.by': { zh: '核实岗位：', en: 'By whom: ' },
  'problem.known.claimed': {
    zh: '还没有人核实。只有单位自己说{day}已整改。',
    en: 'Nobody has verified it. Only the unit itself says that it was fixed on {day}.',
  },
  'problem.known.open': {
    zh: '还没有整改，也就没有核实。',
    en: 'It is not fixed yet, so there is nothing to verify.',
  },
  'problem.known.failed': { zh: '还没有整改好。', en: 'It is not fixed.' },
  'problem.known.sentBack': {
    zh: '单位说{day}已整改，核查不合格，退回重做（{release}公布）。',
    en: 'The unit said that it was fixed on {day}; the check failed and it was sent back (release of {release}).',
  },
  'problem.known.sentBackUndated': {
    zh: '单位说过已整改，核查不合格，退回重做（{release}公布）。',
    en: 'The unit had said that it was fixed; the check failed and it was sent back (release of {release}).',
  },
  'problem.known.back': {
    zh: '上一次整改在{day}核实过，后来反弹了。',
    en: 'The earlier fix was verified on {day}; then the problem came back.',
  },
  'problem.known.unfixed': {
    zh: '没有整改，没有核实。结案不等于解决。',
    en: 'Not fixed and not verified. Closed does not mean solved.',
  },
  'problem.reply': { zh: '单位回应', en: 'The unit’s reply' },
  'problem.reply.none': { zh: '责任单位没有回应。', en: 'The responsible unit has not replied.' },
  'problem.reply.note': { zh: '单位自己的话，照登。', en: 'The unit’s own words, printed as they are.' },
  'problem.reply.translated': {
    zh: '单位自己的话，由本站翻译。',
    en: 'The unit’s own words, in our translation.',
  },
  'problem.objection': { zh: '异议', en: 'Objection' },
  'problem.objection.none': { zh: '单位没有提出异议。', en: 'The unit has not objected.' },
  'problem.objection.filed': {
    zh: '{filed}提出，应在{by}以前受理。',
    en: 'Filed on {filed}; due for acknowledgement by {by}.',
  },
  'problem.objection.acknowledged': {
    zh: '{filed}提出，{acknowledged}受理，应在{by}以前办结。',
    en: 'Filed on {filed}, acknowledged on {acknowledged}; due to be settled by {by}.',
  },
  'problem.objection.upheld': {
    zh: '{filed}提出，{settled}办结：异议成立。',
    en: 'Filed on {filed}, settled on {settled}: upheld.',
  },
  'problem.objection.rejected': {
    zh: '{filed}提出，{settled}办结：异议不成立。',
    en: 'Filed on {filed}, settled on {settled}: rejected.',
  },
  'problem.objection.late': {
    zh: '办理超过时限 {days} 个工作日。',
    en: 'This is {days} {days|working day|working days} past its time limit.',
  },
  'problem.objection.lateAtLeast': {
    zh: '办理至少超过时限 {days} 个工作日。',
    en: 'This is at least {days} {days|working day|working days} past its time limit.',
  },
  'problem.objection.provisional': {
    zh: '暂定期限：{year} 年的节假日安排还不在本站的日历里。',
    en: 'Provisional: the public holidays of {year} are not in our calendar yet.',
  },
  'problem.objection.undated': { zh: '日期已删去。', en: 'Its day has been removed.' },
});
