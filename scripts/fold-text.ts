const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|shy));/gi;
const escaped = /\\(?:u([0-9a-f]{4})|[nrt])/gi;
const percent = /(?:%[0-9a-f]{2})+/gi;
const tag = /<[a-z!/][^<>]*>/gi;
// White space, what cannot be seen, quotation marks, dashes and dots, and the marks of Markdown.
const silent = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Pd}\p{Pi}\p{Pf}"'`*_~\\·・•‧∙]+/gu;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function decodePercent(sequence: string): string {
  try {
    return decodeURIComponent(sequence);
  } catch {
    return sequence;
  }
}

/**
 * A text without what only its writing adds: escapes of HTML, JSON and addresses are resolved, widths and cases folded, and
 * white space, invisible signs, quotation marks, dashes, dots and the marks of Markdown are gone. Two texts that a reader
 * takes for one are the same.
 */
export const foldText = (text: string): string =>
  text
    .replace(percent, decodePercent)
    .replace(escaped, (_, hex?: string) => (hex === undefined ? '' : character(parseInt(hex, 16))))
    .replace(reference, (_, hex?: string, decimal?: string, name = '') =>
      hex ? character(parseInt(hex, 16)) : decimal ? character(Number(decimal)) : (named[name.toLowerCase()] ?? ''),
    )
    .normalize('NFKC')
    .replace(silent, '')
    .toLowerCase();

/** A text without its HTML tags, which may divide a word. */
export const stripTags = (text: string): string => text.replace(tag, '');
