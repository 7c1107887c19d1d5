import { defineWords } from '../dictionary.ts';

/** How a page’s address is copied and sent: few enough for a script to bear. */
export const sendWords = defineWords({
  'send.copy': { zh: '复制网址', en: 'Copy the address' },
  'send.copied': { zh: '网址已复制', en: 'Address copied' },
  'send.byHand': { zh: '请长按复制：', en: 'Please copy it by hand:' },
  'send.send': { zh: '发送给别人', en: 'Send' },
  'send.print': { zh: '打印', en: 'Print' },
});
