import type { AnswerStatus } from '../../src/core/intake/answer-statuses.ts';
import type { Words } from '../../src/core/words.ts';

/** What the server says when it does not do what was asked, with the status of HTTP that says the same. */
export const wrongs = {
  'bad-request': [400, { zh: '请求读不懂，什么也没有做。', en: 'The request cannot be read: nothing was done.' }],
  'broken-body': [
    400,
    { zh: '收到的内容不完整或读不懂，请重新发送。', en: 'What arrived is not whole or cannot be read. Send it again.' },
  ],
  'not-utf8': [
    400,
    { zh: '文字应为 UTF-8 编码，请重新发送。', en: 'Texts must be UTF-8. Send it again in that encoding.' },
  ],
  'wrong-code': [403, { zh: '编号或查询码不对。', en: 'The tracking number or the follow-up code is wrong.' }],
  'cross-site': [403, { zh: '表单只能从本站的页面发送。', en: 'A form is taken from the pages of this site only.' }],
  'not-found': [404, { zh: '这里没有内容。', en: 'There is nothing here.' }],
  'no-report': [
    404,
    { zh: '没有这个编号，请逐个字符再看一遍。', en: 'There is no report of this number. Check each character.' },
  ],
  'no-service': [404, { zh: '没有这个类别。', en: 'There is no such service.' }],
  jurisdiction: [
    404,
    {
      zh: '这里不受理这个地区（jurisdiction_id）反映的问题。',
      en: 'Reports of this jurisdiction_id are not taken here.',
    },
  ],
  method: [405, { zh: '这个地址不接受这种请求。', en: 'This address does not take such a request.' }],
  'too-slow': [
    408,
    {
      zh: '请求传得太慢，没有收下，请重新发送。',
      en: 'The request came too slowly; nothing was taken. Send it again.',
    },
  ],
  stalled: [
    408,
    {
      zh: '内容传到一半停住了，没有收下，请重新发送。',
      en: 'The content stopped on its way; nothing was taken. Send it again.',
    },
  ],
  'other-content': [
    409,
    { zh: '这个发送标记已经用于另一份内容。', en: 'This sending key was used for another content already.' },
  ],
  'changed-since': [
    409,
    {
      zh: '这个发送标记的反映已经收到，后来有了变化；用编号和查询码查看。要另报一件，请重新填写。',
      en: 'The report of this sending key was received, and has changed since: see it by its number and code. To make another report, use a new key.',
    },
  ],
  'sent-before': [409, { zh: '一样的内容刚才已经收到。', en: 'The very same was received a moment ago.' }],
  state: [409, { zh: '现在的办理状态不允许这样做。', en: 'The state that the report is in does not allow this.' }],
  'full-notes': [409, { zh: '补充的次数已满。', en: 'No more can be added to this report.' }],
  'too-large': [
    413,
    { zh: '内容太大：照片最多 4 张，每张不超过 8 MB。', en: 'It is too large: at most 4 photos of 8 MB each.' },
  ],
  media: [
    415,
    {
      zh: '请以表单（multipart/form-data 或 application/x-www-form-urlencoded）或 JSON 发送。',
      en: 'Send a form (multipart/form-data or application/x-www-form-urlencoded) or JSON.',
    },
  ],
  expectation: [
    417,
    { zh: '请求头 Expect 只能是 100-continue。', en: 'The header Expect may ask for 100-continue alone.' },
  ],
  'large-headers': [431, { zh: '请求头太长（最多 16 KB）。', en: 'The headers are too long: at most 16 KB.' }],
  'too-often': [
    429,
    {
      zh: '您所在的网络发来的请求太多，请稍后再试。',
      en: 'Too many requests came from your network. Try again later.',
    },
  ],
  unexpected: [
    500,
    {
      zh: '服务出错，没有收下。请稍后再试；急事请打热线。',
      en: 'The service failed and took nothing. Try again later; if it is urgent, call the hotline.',
    },
  ],
  busy: [
    503,
    {
      zh: '现在请求太多，没有收下。请稍后再试；急事请打热线。',
      en: 'There is too much to do just now; nothing was taken. Try again later; if it is urgent, call the hotline.',
    },
  ],
  held: [
    503,
    {
      zh: '数据正被别的程序占用，没有收下。请过几秒再试。',
      en: 'Another program is working on the data; nothing was taken. Try again in a few seconds.',
    },
  ],
  stopping: [
    503,
    { zh: '服务正在重启，没有收下。请稍后再试。', en: 'The service is restarting and took nothing. Try again soon.' },
  ],
  'disk-full': [
    507,
    {
      zh: '服务器存储已满，没有收下。请稍后再试；急事请打热线。',
      en: 'The server’s storage is full; nothing was taken. Try again later; if it is urgent, call the hotline.',
    },
  ],
} as const satisfies Record<string, readonly [status: AnswerStatus, words: Words]>;

export type WrongKind = keyof typeof wrongs;
