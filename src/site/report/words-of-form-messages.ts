import type { Locale } from '../../core/locale.ts';

/** What the form says when a script runs it. */
const messages = {
  missing_consent: {
    zh: '请先看“先请您知道”，再勾选同意。',
    en: 'Please read “First, please know”, then tick the box to agree.',
  },
  missing_choice: { zh: '请选是哪一种问题：脏、乱，还是差。', en: 'Choose what is wrong: dirty, messy or run-down.' },
  missing_service_code: { zh: '请选“{choice}”的哪一类。', en: '{choice}: choose which kind it is.' },
  missing_address_string: { zh: '请写明在哪里。', en: 'Say where it is.' },
  missing_description: { zh: '请写是什么情况。', en: 'Say what you saw.' },
  wrong_seen_at: {
    zh: '看到的日期写得不全，请从日历里选。',
    en: 'The day is not complete. Choose one from the calendar.',
  },
  wrong_phone: {
    zh: '电话号码只写数字、空格和 + - ( )，至少 5 位，如 138 0000 0000。',
    en: 'A phone number has digits, spaces and + - ( ) only, at least 5 of them, such as 138 0000 0000.',
  },
  wrong_email: {
    zh: '电子邮箱要写全，如 name@example.com。',
    en: 'Write the whole email address, such as name@example.com.',
  },
  dayAhead: {
    zh: '看到的日期还没有到，请选今天或以前的一天。',
    en: 'This day is yet to come. Choose today or earlier.',
  },
  tooLong: {
    zh: '“{name}”最多 {most} 个字，多了 {over} 个，请缩短。',
    en: '{name}: at most {most} characters are taken, {over} too many. Please shorten it.',
  },
  left: { zh: '还可以写 {count} 个字', en: 'Characters left: {count}' },
  over: { zh: '多了 {count} 个字', en: 'Characters too many: {count}' },
  cleared: { zh: '已清空。', en: 'The form is cleared.' },
  shrinking: { zh: '正在缩小照片……', en: 'Shrinking the photo …' },
  shrunk: { zh: '已缩小为 {size} KB，定位和时间已删去', en: 'Shrunk to {size} KB, place and time removed' },
  unreadable: {
    zh: '这张照片打不开，不会发出。请换一张（JPEG、PNG 或 WebP），或去掉它。',
    en: 'This photo cannot be opened and is not sent. Choose another (JPEG, PNG or WebP), or remove it.',
  },
  photoLeft: {
    zh: '有一张照片打不开：请换一张，或去掉它。',
    en: 'A photo cannot be opened: choose another, or remove it.',
  },
  tooMany: { zh: '这里最多放 {most} 张，多的 {left} 张没有放。', en: 'At most {most} here. Left out: {left}.' },
  removePhoto: { zh: '去掉', en: 'Remove' },
  locating: { zh: '正在找位置……', en: 'Finding the position …' },
  located: { zh: '已加上位置，误差约 {metres} 米。', en: 'Position added, within about {metres} metres.' },
  hasPosition: { zh: '已加上位置。', en: 'A position is added.' },
  notLocated: { zh: '没有得到位置，请写明地点。', en: 'No position was given. Describe the place in words.' },
  sending: { zh: '正在发送……', en: 'Sending …' },
  waiting: {
    zh: '还没发出去，会自动再试；请不要关掉这个页面。急的话请打热线。',
    en: 'Not sent yet. It is tried again by itself; keep this page open. If it is urgent, call the hotline.',
  },
  tooOften: {
    zh: '还没发出去：从您这个网络发来的太多了（同一网络可能有很多人）。过一会儿自动再发，请不要关掉这个页面。',
    en: 'Not sent yet: too much came from your network, which many people may share. It is sent again by itself after a while; keep this page open.',
  },
  seconds: { zh: '{seconds} 秒后再试', en: 'Next try in {seconds} s' },
  offline: {
    zh: '现在没有网络。内容都留着，有了网络就自动发送；请不要关掉这个页面。',
    en: 'You are offline. Everything is kept and sent when you are online again; keep this page open.',
  },
  stopped: {
    zh: '停下来了。刚才那次收到没有，现在还不知道；改好后再点“发送”就清楚了，同一件不会收两次。',
    en: 'Stopped. Whether it arrived is not known yet. Press “Send” again when you are ready and you will be told; the same report is never taken twice.',
  },
  tooLarge: {
    zh: '照片太大，网站的服务器没有收。请少放一张再发。',
    en: 'The photos are too large for the server. Leave one out and send again.',
  },
  refused: {
    zh: '网站的服务器没有收（{status}），再发也一样。填的内容都还在，请过些时候再发，或打热线。',
    en: 'The site’s server did not take it ({status}), and would not if it were sent again now. All that you wrote is still here: try later, or call the hotline.',
  },
  arrived: {
    zh: '前一次其实已经收到，编号见下。您后来改的没有送到，还留在表里：可以用查询码更正，也可以点“再反映一件”接着发。',
    en: 'The first sending had arrived after all: its number is below. What you changed since was not taken and is still in the form: correct your report with the code, or choose “Report another problem” to send it.',
  },
  arrivedBefore: {
    zh: '前一次发送其实已经收到，编号是 {number}；查询码没能显示给您，要改请打热线。',
    en: 'An earlier sending had arrived after all: its number is {number}. Its code could not be shown; to change it, call the hotline.',
  },
  both: { zh: '编号：{number}\n查询码：{code}', en: 'Tracking number: {number}\nFollow-up code: {code}' },
  copied: { zh: '已复制', en: 'Copied' },
  copyByHand: {
    zh: '浏览器不让复制。已经选中，请按住再点“复制”。',
    en: 'Your browser does not copy. The text is selected: copy it by hand.',
  },
  codeUnsaved: {
    zh: '查询码还没有复制或打印。接着反映下一件，它就不再显示，找不回来。确定吗？',
    en: 'The code was neither copied nor printed. If you go on to another report it is not shown again and cannot be recovered. Go on?',
  },
  text: { zh: '我要反映一个环境卫生问题。', en: 'I want to report a sanitation problem.' },
  line: { zh: '{name}：{value}', en: '{name}: {value}' },
  unsaid: { zh: '（还没填）', en: '(not filled in yet)' },
  photoCount: { zh: '{count} 张', en: '{count}' },
  service_code: { zh: '问题', en: 'Problem' },
  name_address_string: { zh: '在哪里', en: 'Where it is' },
  name_description: { zh: '是什么情况', en: 'What you saw' },
  name_last_name: { zh: '姓', en: 'Last name' },
  name_first_name: { zh: '名', en: 'First name' },
  name_phone: { zh: '电话', en: 'Phone' },
  name_email: { zh: '电子邮箱', en: 'Email' },
  address_string: { zh: '地点', en: 'Place' },
  position: { zh: '位置', en: 'Position' },
  seen_at: { zh: '看到的日期', en: 'Seen on' },
  description: { zh: '情况', en: 'What it is' },
  photo: { zh: '照片', en: 'Photos' },
  fileName: { zh: '反映.txt', en: 'report.txt' },
} as const;

export type MessageName = keyof typeof messages;
export type Messages = Record<MessageName, string>;

/** The messages of one language, for an attribute of the form: a page carries its own alone. */
export const messagesIn = (locale: Locale): Messages => {
  const names = Object.keys(messages) as MessageName[];
  return Object.fromEntries(names.map((name) => [name, messages[name][locale]])) as Messages;
};
