import { defineWords } from '../../../i18n/dictionary.ts';

/** The page of a problem: its state in one line, and what is said where it has ended or come back. */
export const problemWords = defineWords({
  'problem.head.withdrawn': { zh: '登记有误，已撤回', en: 'Entered in error and withdrawn' },
  'problem.head.overdue': {
    zh: '没有解决，已超期 {days} 天',
    en: 'Not yet fixed, {days} {days|day|days} overdue',
  },
  'problem.head.overdueUnverified': {
    zh: '单位说已整改，没有核实，已超期 {days} 天',
    en: 'Said to be fixed, not verified, {days} {days|day|days} overdue',
  },
  'problem.head.back': {
    zh: '反弹，还没有解决，限期还剩 {days} 天',
    en: 'It came back and is not yet fixed; {days} {days|day|days} left',
  },
  'problem.head.backToday': {
    zh: '反弹，还没有解决，今天到期',
    en: 'It came back and is not yet fixed; due today',
  },
  'problem.head.backUnsent': { zh: '反弹，还没有交办', en: 'It came back and has not been assigned yet' },
  'problem.head.open': {
    zh: '正在整改，限期还剩 {days} 天',
    en: 'Being fixed, {days} {days|day|days} left',
  },
  'problem.head.openToday': { zh: '正在整改，今天到期', en: 'Being fixed, due today' },
  'problem.head.unsent': { zh: '已登记，还没有交办', en: 'On record, not yet assigned' },
  'problem.head.unverified': {
    zh: '单位说已按期整改，等待核实',
    en: 'Said to be fixed in time, waiting to be verified',
  },
  'problem.head.unfixed': { zh: '没有整改，已结案', en: 'Closed without being fixed' },
  'problem.head.late': {
    zh: '已解决，超期 {days} 天',
    en: 'Fixed {days} {days|day|days} late, and verified',
  },
  'problem.head.onTime': { zh: '已按期解决，并经核实', en: 'Fixed in time, and verified' },
  'problem.head.again': { zh: '{state}（曾反弹）', en: '{state}, after it had come back' },
  'problem.end': { zh: '。', en: '.' },
  'problem.title': { zh: '{id} {place}', en: '{id} {place}' },
  'problem.titlePlain': { zh: '问题 {id}', en: 'Problem {id}' },
  'problem.nameless': { zh: '问题 {id}', en: 'Problem {id}' },
  'problem.description': {
    zh: '{area}{day}发现的问题：{class}。从发现到销号的每一步。',
    en: 'A problem found in {area} on {day}: {class}. Every step from its discovery until it is closed.',
  },
  'problem.kicker': { zh: '{id} · {class}', en: '{id} · {class}' },
  'problem.corrected': { zh: '{day}更正。{note}', en: 'Corrected on {day}. {note}' },
  'problem.gone': {
    zh: '展示期满，{day}起文字已从本站和全部文件中删去；编号、类别和日期留存，供核对。',
    en: 'Display period over: since {day} its text is removed from this site and from every file. Id, category and days stay, so that it can be checked.',
  },
  'problem.withdrawn': {
    zh: '{day}撤回，文字已从本站和全部文件中删去。',
    en: 'Withdrawn on {day}; its text is removed from this site and from every file.',
  },
  'problem.withdrawnReason': { zh: '原因：{reason}', en: 'Reason: {reason}' },
  'problem.removed.display-ended': { zh: '展示期满，已删去', en: 'display period over, removed' },
  'problem.removed.withdrawn': { zh: '已撤回，已删去', en: 'withdrawn, removed' },
  'problem.back': { zh: '问题又出现了？', en: 'Is it back?' },
  'problem.still': { zh: '问题还在？', en: 'Still there?' },
  'problem.report': { zh: '请打 {hotline}，报这个编号', en: 'Call {hotline} with this number' },
  'problem.report.sample': {
    zh: '正式的台账：请打 {hotline}，报这个编号',
    en: 'In a real ledger: call {hotline} with this number',
  },
  'problem.back.call': {
    zh: '请打热线（{hotlines}），说明问题编号，可以照着念：',
    en: 'Call the hotline ({hotlines}) and give the number of the problem. You may read this out:',
  },
  'problem.back.noHotline': {
    zh: '本站没有登记热线号码。请把下面的话告诉当地的热线：',
    en: 'No hotline is on record here. Please give this to your local hotline:',
  },
  'problem.back.sample': {
    zh: '这个问题是虚构的示例：请不要真的去报。真的台账里，这里是给热线的话。',
    en: 'This problem is a sample and invented: please do not report it. In a real ledger this is the text for the hotline.',
  },
  'problem.back.text': {
    zh: '台账编号 {id} 的问题又出现了。\n地点：{area}{place}\n问题：{class}\n台账上写的：{state}\n网页：{address}\n我看到的日子和情况：',
    en: 'Problem {id} of the ledger is back.\nPlace: {place}, {area}\nProblem: {class}\nThe ledger says: {state}\nPage: {address}\nWhen I saw it, and what I saw:',
  },
  'problem.still.text': {
    zh: '台账编号 {id} 的问题还在。\n地点：{area}{place}\n问题：{class}\n台账上写的：{state}\n网页：{address}\n我看到的日子和情况：',
    en: 'Problem {id} of the ledger is still there.\nPlace: {place}, {area}\nProblem: {class}\nThe ledger says: {state}\nPage: {address}\nWhen I saw it, and what I saw:',
  },
  'problem.notice.how': {
    zh: '打印本页，得到一张带二维码的告示。',
    en: 'Print this page for a notice with a QR code.',
  },
  'problem.notice.scan': { zh: '扫码看它现在怎样了：', en: 'Scan to see how it is now:' },
  'problem.notice.call': {
    zh: '还在，或又出现了？请打热线（{hotlines}），报上面的编号。',
    en: 'Still there, or back? Call the hotline ({hotlines}) and give the number above.',
  },
  'problem.notice.sample': {
    zh: '示例告示，问题是虚构的，请不要打热线。正式的告示在这里写热线（{hotlines}）。',
    en: 'A sample notice of an invented problem: please do not call. A real one gives the hotline here ({hotlines}).',
  },
});
