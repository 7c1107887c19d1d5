import { reportLimits } from '../../core/intake/report-fields.ts';
import type { Locale } from '../../core/locale.ts';

/** What the form says when a script runs it. */
const messages = {
  missing: { zh: '{name}：没有填。', en: '{name}: not filled in.' },
  wrong: { zh: '{name}：写得不对。', en: '{name}: not right.' },
  restored: { zh: '上次没发出的内容还在，接着填。', en: 'What you had not sent yet is here again.' },
  shrinking: { zh: '正在缩小照片……', en: 'Shrinking the photo …' },
  shrunk: { zh: '已缩小为 {size} KB，定位和时间已删去', en: 'Shrunk to {size} KB, place and time removed' },
  unreadable: {
    zh: '这张照片打不开，请换一张（JPEG、PNG 或 WebP）。',
    en: 'This photo cannot be opened. Choose another (JPEG, PNG or WebP).',
  },
  tooMany: {
    zh: `最多 ${reportLimits.photos} 张，多的没有放。`,
    en: `At most ${reportLimits.photos}: the others were left out.`,
  },
  locating: { zh: '正在找位置……', en: 'Finding the position …' },
  located: { zh: '已加上位置，误差约 {metres} 米。', en: 'Position added, within about {metres} metres.' },
  notLocated: { zh: '没有得到位置，请写明地点。', en: 'No position was given. Describe the place in words.' },
  sending: { zh: '正在发送……', en: 'Sending …' },
  waiting: {
    zh: '还没发出去。{seconds} 秒后自动再试；请不要关掉这个页面。急的话请打热线。',
    en: 'Not sent yet. It is tried again in {seconds} seconds; keep this page open. If it is urgent, call the hotline.',
  },
  offline: {
    zh: '现在没有网络。内容都留着，有了网络就自动发送；请不要关掉这个页面。',
    en: 'You are offline. Everything is kept and sent when you are online again; keep this page open.',
  },
  arrived: {
    zh: '前一次其实已经收到，编号见下；之后的改动没有送到，请用查询码补充。',
    en: 'The first sending had arrived after all: its number is below. What you changed since was not taken; add it with the follow-up code.',
  },
  arrivedBefore: {
    zh: '前一次其实已经收到，编号是 {number}。查询码没能显示给您，改动请打热线。',
    en: 'The first sending had arrived after all: its number is {number}. Its code could not be shown; to change it, call the hotline.',
  },
  text: { zh: '我要反映一个环境卫生问题。', en: 'I want to report a sanitation problem.' },
  line: { zh: '{name}：{value}', en: '{name}: {value}' },
  unsaid: { zh: '（还没填）', en: '(not filled in yet)' },
  photoCount: { zh: '{count} 张', en: '{count}' },
  service_code: { zh: '问题', en: 'Problem' },
  address_string: { zh: '地点', en: 'Place' },
  position: { zh: '位置', en: 'Position' },
  seen_at: { zh: '看到的日期', en: 'Seen on' },
  description: { zh: '情况', en: 'What it is' },
  photo: { zh: '照片', en: 'Photos' },
  consent: { zh: '同意', en: 'Consent' },
  phone: { zh: '电话', en: 'Phone' },
  email: { zh: '电子邮箱', en: 'Email' },
  fileName: { zh: '举报.txt', en: 'report.txt' },
} as const;

export type MessageName = keyof typeof messages;
export type Messages = Record<MessageName, string>;

/** The messages of one language, for an attribute of the form: a page carries its own alone. */
export const messagesIn = (locale: Locale): Messages => {
  const names = Object.keys(messages) as MessageName[];
  return Object.fromEntries(names.map((name) => [name, messages[name][locale]])) as Messages;
};
