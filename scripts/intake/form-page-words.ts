import { wordsIn } from './words-in.ts';

/** The form of a report, given back with what was filled in, and the form that opens one's own. */
export const formPageWords = wordsIn({
  title: { zh: '请再看一遍', en: 'Please check the form' },
  summary: {
    zh: '没有发出。还差这几处，点一下就到：',
    en: 'It was not sent. Put these right; each leads to its place:',
  },
  kept: { zh: '填过的内容都还在下面。', en: 'What you filled in is below.' },
  keptSoFar: {
    zh: '照片前面填过的内容还在下面；照片和后面的联系方式，请再填一次。',
    en: 'What you filled in above the photos is below; choose the photos and fill in your contact data again.',
  },
  photosAgain: {
    zh: '刚才选的照片没有留下，请再选一次：浏览器不许网页替您选照片。',
    en: 'Choose your photos again: a browser lets no page choose them for you, and we kept none.',
  },
  notice: {
    zh: '您填的内容只用来核实和处理这个问题、答复您。凭查询码随时可以删除。不满十四周岁，请由父母或监护人来填。',
    en: 'What you fill in is used to check and settle this problem and to answer you, for nothing else. With the follow-up code you can delete it at any time. If you are under fourteen, let a parent or guardian fill it in.',
  },
  who: {
    zh: (who: string, contact: string) => `谁负责：${who}，联系：${contact}。`,
    en: (who: string, contact: string) => `Who is responsible: ${who}; contact: ${contact}.`,
  },
  wholeNotice: { zh: '保存多久，见告知全文', en: 'How long it is kept: see the whole notice' },
  consent: { zh: '我看过了，同意这样使用我填的内容', en: 'I have read this and agree' },
  service_code: { zh: '1. 是什么问题？', en: '1. What is wrong?' },
  address_string: { zh: '2. 在哪里？', en: '2. Where is it?' },
  addressHint: {
    zh: '街道和门牌，或路口、小区、市场的名称',
    en: 'Street and number, or the name of a crossing, estate or market',
  },
  description: { zh: '3. 是什么情况？', en: '3. What did you see?' },
  descriptionHint: {
    zh: (most: number) => `有多少、有多久。不写人名、车牌、电话。最多 ${most} 字。`,
    en: (most: number) =>
      `How much, for how long. No names of people, number plates or phone numbers. At most ${most} characters.`,
  },
  seen_at: { zh: '哪天看到的（可不填）', en: 'Day you saw it (optional)' },
  photos: { zh: '4. 照片（可不放）', en: '4. Photos (optional)' },
  photosHint: {
    zh: (megabytes: number) => `每张不超过 ${megabytes} MB，用 JPEG、PNG 或 WebP。到了服务器就删去里面的定位和时间。`,
    en: (megabytes: number) =>
      `At most ${megabytes} MB each, as JPEG, PNG or WebP. Place and time in them are removed on the server.`,
  },
  near: { zh: '近景：看得清是什么', en: 'From near: what it is' },
  far: { zh: '远景：看得出在哪里', en: 'From afar: where it is' },
  more: { zh: '还有（最多两张）', en: 'More (at most two)' },
  contact: { zh: '5. 联系方式（可不留）', en: '5. How to reach you (optional)' },
  contactHint: {
    zh: '不留也受理；留了才能答复您、发奖励。',
    en: 'A report without it is taken too; with it you can be answered and rewarded.',
  },
  send: { zh: '发送', en: 'Send' },
  sendAnother: { zh: '这是另一件，发送', en: 'This is another one: send it' },

  sentBefore: { zh: '这一件几分钟前已经收到', en: 'We received this one a few minutes ago' },
  sentBeforeMeans: {
    zh: '从您这里的网络刚发来过一模一样的内容，已经收到，编号和查询码在那次的答复里。是您发的，就不用再发。如果是另一件，请核对下面的内容再发送。',
    en: 'The very same came from your network just now and was received; its number and code were in that answer. If it was yours, there is nothing more to do. If this is another one, check it and send it.',
  },
  otherContent: { zh: '前一次已经收到', en: 'Your earlier report was received' },
  otherContentMeans: {
    zh: '您前一次发送的已经收到，编号和查询码在那次的答复里；这次内容不同，没有收。只想改前一件，请用编号和查询码打开它更正。要另报一件，请核对下面的内容再发送。',
    en: 'What you sent before was received; its number and code were in that answer. What you sent now is different and was not taken. To change the earlier one, open it with its number and code. To make another report, check this one and send it.',
  },

  openTitle: { zh: '打开您反映的问题', en: 'Open your report' },
  openSummary: { zh: '没有打开：', en: 'It could not be opened:' },
  openNumber: { zh: '编号', en: 'Tracking number' },
  openNumberHint: {
    zh: '以 R 开头。大小写、空格、短横都不要紧。',
    en: 'It begins with R. Capitals, spaces and dashes do not matter.',
  },
  openCode: { zh: '查询码', en: 'Follow-up code' },
  openCodeHint: { zh: '以 F 开头，发送以后显示过。', en: 'It begins with F and was shown after sending.' },
  open: { zh: '打开', en: 'Open' },
  failedSummary: { zh: '没有办成：', en: 'It was not done:' },
  expired: { zh: '这一页已过时', en: 'This page has expired' },
  expiredMeans: {
    zh: '为了不让别人看到，这个地址只用一小会儿。请用编号和查询码再打开。',
    en: 'So that nobody else sees it, its address works for a short time only. Open it again with number and code.',
  },
});
