import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** Looking up how far a report is. */
const statusWords = defineWords({
  'reportStatus.title': { zh: '查进度', en: 'How far is my report?' },
  'reportStatus.description': {
    zh: '输入编号查进度。编号不会发给任何人，在您的手机上比对。',
    en: 'Enter a tracking number. It is sent to nobody: your own device compares it.',
  },
  'reportStatus.lead': {
    zh: '输入编号。编号不会发出去，在您的手机或电脑上比对。',
    en: 'Enter your tracking number. It is not sent anywhere: your own device compares it.',
  },
  'reportStatus.number': { zh: '编号', en: 'Tracking number' },
  'reportStatus.hint': {
    zh: '以 R 开头。大小写、空格、短横都不要紧。',
    en: 'It begins with R. Capitals, spaces and dashes do not matter.',
  },
  'reportStatus.look': { zh: '查', en: 'Look it up' },
  'reportStatus.withoutScript': {
    zh: '查进度要运行脚本，您的浏览器没有运行。请打下面的电话问，或用查询码打开您反映的问题。',
    en: 'Looking up needs a script, and your browser runs none. Call the number below, or open your report with its code.',
  },
  'reportStatus.withoutScriptByPhone': {
    zh: '查进度要运行脚本，您的浏览器没有运行。请打下面的电话问。',
    en: 'Looking up needs a script, and your browser runs none. Call the number below.',
  },
  'reportStatus.none': {
    zh: '本站不接收反映，没有可查的编号。打热线反映的，请问热线。',
    en: 'This site takes no reports, so there are no numbers to look up. If you called a hotline, ask it.',
  },
  'reportStatus.own': { zh: '您反映的问题', en: 'Your report' },
  'reportStatus.ownLead': {
    zh: '有查询码，可以看全部内容，也可以补充、更正、撤回或删除。',
    en: 'With the follow-up code you can see all of it, add to it, correct, withdraw or delete it.',
  },
  'reportStatus.day': {
    zh: '这里最新一条进度是 {day} 的。它不是实时的，工作人员下一次公布才更新；哪天公布，没有定。',
    en: 'The newest state here is of {day}. It is not live: it changes when the desk next publishes, and no day is fixed for that.',
  },
  'reportStatus.noDay': {
    zh: '这里还没有公布过进度，要等工作人员第一次公布；哪天公布，没有定。',
    en: 'No state has been published here yet: it comes when the desk first publishes, and no day is fixed for that.',
  },
  'reportStatus.code': { zh: '查询码', en: 'Follow-up code' },
  'reportStatus.codeHint': {
    zh: '以 F 开头，发送以后显示过一次。',
    en: 'It begins with F and was shown once, after sending.',
  },
  'reportStatus.open': { zh: '打开我反映的问题', en: 'Open my report' },
  'reportStatus.try': { zh: '试一试（示例）', en: 'Try it (sample)' },
  'reportStatus.tryLead': {
    zh: '这些编号是示例，背后没有人反映过问题。',
    en: 'These numbers are samples: there is no report behind them.',
  },
  'reportStatus.privacy': { zh: '为什么查得到、别人却猜不到', en: 'Why you can find it and others cannot guess it' },
  'reportStatus.how': {
    zh: '编号很长，猜不出来。您输入的编号不会发出去：您的设备取来一份看不出编号的名单，自己比对。没有整个编号，什么也查不出。',
    en: 'A number is too long to guess. What you type is not sent: your device fetches a list from which no number can be read, and compares it itself. Without the whole number nothing can be found.',
  },
  'reportStatus.toApi': { zh: '怎样算的（程序员看）', en: 'How it is worked out, for programmers' },
});

export const statusTranslator = dictionary(...frameWords, statusWords);
