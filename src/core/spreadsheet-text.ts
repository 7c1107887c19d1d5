/** What Excel runs as a formula; the signs of a full-width keyboard too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = String.raw`\d+(?:,\d{3,})*(?:\.\d+)?`;
const currency = '[¥￥$€£]';
/** What Excel makes something else of. */
const rewritten = new RegExp(
  `^(?:${[
    // Months and days, times
    String.raw`\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?`,
    // The same in Chinese: year, month, day; hour, minute, second
    String.raw`\d{2,4}\u5e74\d{1,2}\u6708(?:\d{1,2}[\u65e5\u53f7])?|\d{1,2}\u6708\d{1,2}[\u65e5\u53f7]|\d{1,2}\u65f6\d{1,2}\u5206(?:\d{1,2}\u79d2)?`,
    String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[-\s]?\d{1,4}`,
    // Leading noughts, long and exponential numbers
    String.raw`0\d+|\d{12,}|\d+(?:\.\d+)?e[+-]?\d+`,
    // Thousands, shares, fractions, money, numbers in brackets (below zero to a bookkeeper), truth values
    String.raw`\d+(?:,\d{3,})+(?:\.\d+)?|${number}[%％]|\d+ \d+/\d+`,
    String.raw`${currency}\s?-?${number}|\(${currency}?${number}[%％]?\)|true|false`,
  ].join('|')})$`,
  'i',
);

/** True where a spreadsheet would run a text or make something else of it: it gets an apostrophe, as OWASP advises. */
export const needsGuard = (text: string): boolean => formula.test(text) || rewritten.test(text);
