import { defineWords } from '../../../i18n/dictionary.ts';

/** The way of an entry: its steps, deadline and end. */
export const stageWords = defineWords({
  'entry.deadline.kept': {
    zh: '上榜后 {days} 天整改完，没有超过期限（{by}）。',
    en: 'Fixed {days} {days|day|days} after it was listed, within its deadline ({by}).',
  },
  'entry.deadline.keptBefore': {
    zh: '上榜当天或之前就已整改，期限是{by}。',
    en: 'Fixed by the day it was listed; its deadline was {by}.',
  },
  'entry.deadline.missed': {
    zh: '上榜后 {days} 天才整改完，超过期限（{by}）。',
    en: 'Fixed only {days} {days|day|days} after it was listed, past its deadline ({by}).',
  },
  'entry.deadline.running': {
    zh: '还在整改期内，期限{by}。',
    en: 'Within its deadline, {by}; not yet recorded as fixed.',
  },
  'entry.deadline.overdue': {
    zh: '截至最近一次登记没有整改，期限{by}，已超过 {days} 天。',
    en: 'Not yet fixed by the newest record; {days} {days|day|days} past its deadline, {by}.',
  },
  'entry.deadline.keptAgain': {
    zh: '重新上榜后 {days} 天整改完，没有超过期限（{by}）。',
    en: 'Fixed {days} {days|day|days} after it was listed again, within its deadline ({by}).',
  },
  'entry.deadline.missedAgain': {
    zh: '重新上榜后 {days} 天才整改完，超过期限（{by}）。',
    en: 'Fixed only {days} {days|day|days} after it was listed again, past its deadline ({by}).',
  },
  'entry.due.kept': { zh: '如期整改', en: 'fixed in time' },
  'entry.due.missed': { zh: '逾期整改', en: 'fixed late' },
  'entry.due.running': { zh: '期限{by}', en: 'due {by}' },
  'entry.due.overdue': { zh: '期限{by}', en: 'was due {by}' },
  'entry.steps': { zh: '从发现到撤榜', en: 'From discovery to removal' },
  'entry.step.found': { zh: '发现（{how}）', en: 'Found ({how})' },
  'entry.step.notified': { zh: '书面告知', en: 'Notified in writing' },
  'entry.step.listed': { zh: '上榜', en: 'Listed' },
  'entry.step.due': { zh: '整改期限', en: 'To be fixed by' },
  'entry.step.rectified': { zh: '整改完成', en: 'Fixed' },
  'entry.step.verified': { zh: '核实', en: 'Verified' },
  'entry.step.delisted': { zh: '撤榜', en: 'Taken off the list' },
  'entry.step.withdrawn': { zh: '撤回', en: 'Withdrawn' },
  'entry.step.notYet': { zh: '还没有', en: 'not yet' },
  'entry.step.displayUntil': {
    zh: '不晚于{day}，文字从本站删去',
    en: 'text removed from this site no later than {day}',
  },
  'entry.step.relapse': { zh: '再次发生，重新上榜', en: 'Came back, listed again' },
  'entry.step.rectifiedBefore': { zh: '第一次整改完成', en: 'Fixed the first time' },
  'entry.step.verifiedBefore': { zh: '第一次核实', en: 'Verified the first time' },
  'entry.step.gone': { zh: '展示期满，文字已删去', en: 'display period over, text removed' },
  'entry.history': { zh: '历次变动', en: 'History' },
  'entry.history.day': { zh: '日期和版本', en: 'Day and release' },
  'entry.history.change': { zh: '变动', en: 'Change' },
  'entry.history.status': { zh: '状态', en: 'Status' },
  'entry.history.note': { zh: '说明', en: 'Note' },
  'entry.history.columns': { zh: '登记：{columns}', en: 'On record: {columns}' },
  'entry.historyCaption': { zh: '{id} 在各版本中的变动', en: 'What each release changed for {id}' },
  'entry.left.delisted': { zh: '{day}撤榜：整改已核实。', en: 'Taken off the list on {day}: fix verified.' },
  'entry.left.withdrawn': {
    zh: '{day}撤回，文字已从本站和全部文件中删去。原因：{reason}',
    en: 'Withdrawn on {day}; its text is removed from this site and from every file. Reason: {reason}',
  },
  'entry.left.withdrawnPlain': {
    zh: '{day}撤回，文字已从本站和全部文件中删去。',
    en: 'Withdrawn on {day}; its text is removed from this site and from every file.',
  },
  'entry.removed.display-ended': { zh: '展示期满，已删去', en: 'display period over, removed' },
  'entry.removed.withdrawn': { zh: '已撤回，已删去', en: 'withdrawn, removed' },
  'entry.waiting.running': { zh: '整改期内', en: 'Within its deadline' },
  'entry.waiting.overdue': { zh: '未整改，超期 {days} 天', en: 'Not yet fixed, {days} {days|day|days} overdue' },
  'entry.relapse': { zh: '{day}因问题再次发生重新上榜。{note}', en: 'Came back and was listed again on {day}. {note}' },
  'entry.corrected': { zh: '{day}更正：{note}', en: 'Corrected on {day}: {note}' },
  'entry.mark.pending': { zh: '单位有异议，正在办理', en: 'the unit objects; in progress' },
  'entry.mark.acknowledge-late': {
    zh: '单位有异议，受理逾期',
    en: 'the unit objects; acknowledgement overdue',
  },
  'entry.mark.settle-late': { zh: '单位有异议，办结逾期', en: 'the unit objects; outcome overdue' },
  'entry.mark.reply': { zh: '有单位回应', en: 'the unit has replied' },
  'entry.mark.relapse': { zh: '曾反弹', en: 'came back once' },
  'entry.gone': {
    zh: '展示期满，{day}起文字已从本站和全部文件中删去；编号、类别和日期留存，供核对。',
    en: 'Display period over: since {day} its text is removed from this site and from every file. Id, category and days stay, so that it can be checked.',
  },
});
