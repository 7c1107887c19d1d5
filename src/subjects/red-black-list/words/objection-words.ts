import { defineWords } from '../../../i18n/dictionary.ts';

/** Objections: how to file one, and what became of each. */
export const objectionWords = defineWords({
  'entry.objection': { zh: '异议', en: 'Objection' },
  'entry.objection.none': { zh: '责任单位没有提出异议。', en: 'The responsible unit has not objected.' },
  'entry.objection.filed': {
    zh: '{filed}提出，应在{by}以前受理。',
    en: 'Filed on {filed}; due for acknowledgement by {by}.',
  },
  'entry.objection.acknowledged': {
    zh: '{filed}提出，{acknowledged}受理，应在{by}以前办结。',
    en: 'Filed on {filed}, acknowledged on {acknowledged}; due to be settled by {by}.',
  },
  'entry.objection.upheld': {
    zh: '{filed}提出，{settled}办结：异议成立。',
    en: 'Filed on {filed}, settled on {settled}: upheld.',
  },
  'entry.objection.rejected': {
    zh: '{filed}提出，{settled}办结：异议不成立。',
    en: 'Filed on {filed}, settled on {settled}: rejected.',
  },
  'entry.objection.acknowledgeLate': {
    zh: '应在提出后 {limit} 个工作日内受理，逾期 {days} 个工作日。',
    en: 'It was due for acknowledgement within {limit} {limit|working day|working days}; overdue by {days} {days|working day|working days}.',
  },
  'entry.objection.settleLate': {
    zh: '应在提出后 {limit} 个工作日内办结，逾期 {days} 个工作日。',
    en: 'It was due to be settled within {limit} {limit|working day|working days}; overdue by {days} {days|working day|working days}.',
  },
  'entry.objection.how': { zh: '怎样提出异议', en: 'How to object' },
  'entry.objection.reason': { zh: '理由：{reason}', en: 'Grounds: {reason}' },
  'entry.objection.provisional': {
    zh: '{year} 年的节假日安排还不在本站的日历里，所以这个期限是暂定的，以后可能改变；现在不算逾期。',
    en: 'The public holidays of {year} are not in our calendar yet, so the time limit is provisional and may move; nothing counts as late for now.',
  },
  'entry.objection.acknowledgeLateAtLeast': {
    zh: '应在提出后 {limit} 个工作日内受理，至少逾期 {days} 个工作日。',
    en: 'It was due for acknowledgement within {limit} {limit|working day|working days}; overdue by at least {days} {days|working day|working days}.',
  },
  'entry.objection.settleLateAtLeast': {
    zh: '应在提出后 {limit} 个工作日内办结，至少逾期 {days} 个工作日。',
    en: 'It was due to be settled within {limit} {limit|working day|working days}; overdue by at least {days} {days|working day|working days}.',
  },
  'objection.title': { zh: '对红黑榜有异议', en: 'Object to an entry' },
  'objection.description': {
    zh: '谁可以提出异议，怎样提出，多久受理和办结，结果怎样公布。',
    en: 'Who may object to an entry of the red and black list, how, within what time, and how the outcome is published.',
  },
  'objection.limits': {
    zh: '提出后 {acknowledge} 个工作日内受理并在条目上标明，{settle} 个工作日内办结并公布结果。',
    en: 'An objection is acknowledged, and marked on the entry, within {acknowledge} working days of filing; it is settled, and the outcome published, within {settle} working days.',
  },
  'objection.send': {
    zh: '写明条目编号和理由，发到 {address}。',
    en: 'Give the id of the entry and your reasons, and send them to {address}.',
  },
  'objection.nobodyDemonstration': {
    zh: '本站是演示，没有设收件邮箱，演示期间暂不受理异议。如果是正式网站，下面的文字会发给负责的办公室。',
    en: 'This is a demonstration: it has no mailbox and takes no objections for now. On an official site the text below would go to the office in charge.',
  },
  'objection.nobody': { zh: '本站还没有设受理异议的邮箱。', en: 'This site has no mailbox for objections yet.' },
  'objection.draft': { zh: '异议书（可复制）', en: 'Letter of objection (to copy)' },
  'objection.entryDraft': { zh: '对这一条提出异议', en: 'Object to this entry' },
  'objection.subject': { zh: '对红黑榜 {id} 的异议', en: 'Objection to entry {id} of the red and black list' },
  'objection.idToFill': { zh: '（如 2026-W20-B03）', en: '(such as 2026-W20-B03)' },
  'objection.open': { zh: '正在办理的异议', en: 'Objections in progress' },
  'objection.openNone': { zh: '现在没有正在办理的异议。', en: 'No objection is in progress.' },
  'objection.settled': { zh: '已办结的异议', en: 'Objections settled' },
  'objection.counts': {
    zh: '到{day}，共提出 {filed} 件：成立 {upheld} 件，不成立 {rejected} 件，正在办理 {open} 件；受理或办结超过时限 {late} 件。',
    en: 'By {day}, objections filed: {filed}. Upheld: {upheld}; rejected: {rejected}; in progress: {open}; acknowledged or settled past the limit: {late}.',
  },
  'objection.caption': { zh: '异议及其办理', en: 'Objections and what became of them' },
  'objection.column.entry': { zh: '条目', en: 'Entry' },
  'objection.column.filed': { zh: '提出', en: 'Filed' },
  'objection.column.acknowledged': { zh: '受理', en: 'Acknowledged' },
  'objection.column.settled': { zh: '办结', en: 'Settled' },
  'objection.column.outcome': { zh: '状态', en: 'Status' },
  'objection.state.filed': { zh: '等待受理', en: 'Not yet acknowledged' },
  'objection.state.filedLate': { zh: '等待受理（已逾期）', en: 'Not yet acknowledged (overdue)' },
  'objection.state.acknowledged': { zh: '已受理，等待办结', en: 'Acknowledged, waiting to be settled' },
  'objection.state.acknowledgedLate': {
    zh: '已受理，等待办结（已逾期）',
    en: 'Acknowledged, waiting to be settled (overdue)',
  },
  'objection.state.upheld': { zh: '成立', en: 'Upheld' },
  'objection.state.rejected': { zh: '不成立', en: 'Rejected' },
  'objection.by': { zh: '应在{day}以前', en: 'due by {day}' },
  'objection.late': { zh: '逾期 {days} 个工作日', en: 'overdue by {days} {days|working day|working days}' },
  'objection.text': {
    zh: '条目编号：{id}\n网址：{address}\n数据版本：{release}\n\n提出异议的单位：\n不符合事实的地方：\n应当怎样写：\n证明材料：\n联系方式（只用于办理，不公开）：',
    en: 'Entry: {id}\nAddress: {address}\nData release: {release}\n\nUnit that objects:\nWhat is inaccurate:\nWhat it should say:\nEvidence:\nHow to reach you (used for this only, not published):',
  },
  'objection.byProvisional': { zh: '暂定{day}以前', en: 'provisionally due by {day}' },
  'objection.lateAtLeast': {
    zh: '至少逾期 {days} 个工作日',
    en: 'overdue by at least {days} {days|working day|working days}',
  },
  'objection.provisional': {
    zh: '暂定期限：{year} 年的节假日安排还不在本站的日历里，公布后期限可能改变；碰到这些日子的异议，不算逾期。',
    en: 'Provisional limits: the public holidays of {year} are not in our calendar yet, so these limits may move; no objection that touches those days counts as late.',
  },
});
