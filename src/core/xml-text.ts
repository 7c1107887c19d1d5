// XML 1.0, production 2: what is outside it makes a whole file unreadable, escaped or not.
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML forbids. The checks refuse them; this keeps a feed readable if one gets through. */
export const xmlText = (text: string): string => text.replace(forbidden, '');
