import { defineWords } from '../../../i18n/dictionary.ts';

/** The sheet of an issue for notice boards. */
export const sheetWords = defineWords({
  'sheet.title': { zh: '红黑榜告示，{issue}', en: 'Red and black list for notice boards, {issue}' },
  'sheet.description': {
    zh: '{issue}红黑榜的 A4 告示，可打印张贴，带二维码。',
    en: 'The red and black list, {issue}, as an A4 sheet to print and put up, with a QR code.',
  },
  'sheet.how': {
    zh: '打印本页，得到一张 A4 告示（条目多时两张）。下面就是打印出来的样子。',
    en: 'Print this page for a sheet of A4, or two where the lists are long. Below is what is printed.',
  },
  'sheet.print': { zh: '打印告示', en: 'Print the sheet' },
  'sheet.asOf': { zh: '以下是截至{day}的情况。', en: ' As of {day}.' },
  'sheet.count': { zh: '{count} 处', en: '{count}' },
  'sheet.left': {
    zh: '另有 {count} 处已撤回或展示期满，不在此列。',
    en: 'Withdrawn, or no longer displayed, and not on this sheet: {count}.',
  },
  'sheet.object': {
    zh: '上榜单位可以回应，也可以提出异议：扫码打开本期，点自己那一条，页底写明怎样提出。',
    en: 'Whoever is listed may reply and may object: scan, open the entry, and see the foot of its page.',
  },
});
