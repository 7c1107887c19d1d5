import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** Looking up how far a report is. */
const statusWords = defineWords({
  'reportStatus.title': { zh: '举报查进度', en: 'How far is my report?' },
  'reportStatus.description': {
    zh: '输入举报编号查进度。编号不会发给任何人，在您的手机上比对。',
    en: 'Enter a tracking number. It is sent to nobody: your own device compares it.',
  },
  'reportStatus.lead': {
    zh: '输入举报编号。编号不会发出去，在您的手机或电脑上比对。',
    en: 'Enter your tracking number. It is not sent anywhere: your own device compares it.',
  },
  'reportStatus.number': { zh: '举报编号', en: 'Tracking number' },
  'reportStatus.hint': {
    zh: '以 R 开头。大小写、空格、短横都不要紧。',
    en: 'It begins with R. Capitals, spaces and dashes do not matter.',
  },
  'reportStatus.look': { zh: '查', en: 'Look it up' },
  'reportStatus.withoutScript': {
    zh: '查进度要运行脚本，您的浏览器没有运行。请打下面的电话问，或用查询码打开您的举报。',
    en: 'Looking up needs a script, and your browser runs none. Call the number below, or open your report with its code.',
  },
  'reportStatus.withoutScriptByPhone': {
    zh: '查进度要运行脚本，您的浏览器没有运行。请打下面的电话问。',
    en: 'Looking up needs a script, and your browser runs none. Call the number below.',
  },
  'reportStatus.none': {
    zh: '本站不收举报，没有可查的编号。打热线反映的，请问热线。',
    en: 'This site takes no reports, so there are no numbers to look up. If you called a hotline, ask it.',
  },
  'reportStatus.own': { zh: '看全部，或补充、更正、撤回、删除', en: 'See all of it; add, correct, withdraw, delete' },
  'reportStatus.code': { zh: '查询码', en: 'Follow-up code' },
  'reportStatus.codeHint': {
    zh: '以 F 开头，发送以后显示过一次。',
    en: 'It begins with F and was shown once, after sending.',
  },
  'reportStatus.open': { zh: '打开我的举报', en: 'Open my report' },
  'reportStatus.try': { zh: '试一试（示例）', en: 'Try it (sample)' },
  'reportStatus.tryLead': {
    zh: '这些编号是示例，背后没有举报。',
    en: 'These numbers are samples: there is no report behind them.',
  },
  'reportStatus.privacy': { zh: '为什么查得到、别人却猜不到', en: 'Why you can find it and others cannot guess it' },
  'reportStatus.how': {
    zh: '本站只放编号的指纹（SHA-256），按头两位分成 {files} 个文件。您的设备算出指纹，取一个文件来比对：没有整个编号，什么也查不出。',
    en: 'This site holds only fingerprints of numbers (SHA-256), in {files} files by their first two digits. Your device works out the fingerprint and compares it with one file: without the whole number nothing can be found.',
  },
});

export const statusTranslator = dictionary(...frameWords, statusWords);
