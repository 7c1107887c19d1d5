/** What Excel runs as a formula; the signs of a full-width keyboard too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** What Excel makes something else of: months and days, times, leading noughts, long and exponential numbers. */
const rewritten =
  /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?|0\d+|\d{12,}|\d+(?:\.\d+)?e\+?\d+|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[-\s]?\d{1,4})$/i;

/** True where a spreadsheet would run a text or make something else of it: it gets an apostrophe, as OWASP advises. */
export const needsGuard = (text: string): boolean => formula.test(text) || rewritten.test(text);
