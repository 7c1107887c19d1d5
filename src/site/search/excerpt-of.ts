import { markTerms, type MarkedPart } from '../../core/text-index/mark-terms.ts';
import type { AskedTerm } from '../../core/text-index/read-query.ts';
import type { Answer } from './find-pages.ts';

/** So many characters are shown in all, and before the first mark. */
const lengths = { zh: [72, 14], en: [160, 30] } as const;

const marksIn = (parts: readonly MarkedPart[]): number => parts.filter(({ isMarked }) => isMarked).length;

/** A line that says something, where others are a name, a number or a heading. */
const sentence = /[，。：；]|[,.:;](?:\s|$)/;

/**
 * The line of a page that holds most of what was asked for, cut around it. Where its title says what was asked, or no line
 * any of it, the sentence that the page begins with.
 */
export function excerptOf(
  title: string,
  texts: readonly string[],
  { terms: asked, otherTerms }: Pick<Answer, 'terms' | 'otherTerms'>,
  locale: 'zh' | 'en',
): MarkedPart[] {
  const terms = [...asked, ...otherTerms];
  const [length, before] = lengths[locale];
  let best: MarkedPart[] = [];
  // The title is above it already, and an address tells a reader nothing.
  const lines = texts.slice(texts.indexOf(title) + 1).filter((text) => !text.includes('://'));
  const isNamedSo =
    asked.every((term) => marksIn(markTerms(title, [term])) > 0) || marksIn(markTerms(title, otherTerms)) > 0;
  for (const text of isNamedSo ? [] : lines) {
    if (!mayHold(text, terms)) continue;
    const parts = markTerms(text, terms);
    const isBetter =
      marksIn(parts) > marksIn(best) || (marksIn(parts) === marksIn(best) && text.length > lengthOf(best));
    if (marksIn(parts) > 0 && (best.length === 0 || (isBetter && lengthOf(best) < length))) best = parts;
  }
  if (best.length === 0) best = markTerms(lines.find((line) => sentence.test(line)) ?? lines[0] ?? title, terms);
  const first = best.findIndex(({ isMarked }) => isMarked);
  const at = lengthOf(best.slice(0, Math.max(0, first)));
  const start = lengthOf(best) <= length || at <= before ? 0 : beginningAt(best, at - before);
  return cut(best, start, start + length);
}

const lengthOf = (parts: readonly MarkedPart[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/** Quicker than to read every line of a long page word by word. */
const mayHold = (text: string, terms: readonly AskedTerm[]): boolean => {
  const plain = text.normalize('NFKC').toLowerCase();
  return terms.some((term) => term.every((token) => plain.includes(token.text)));
};

/** Where a text may begin, not in the middle of a word. */
function beginningAt(parts: readonly MarkedPart[], at: number): number {
  const text = parts.map((part) => part.text).join('');
  const space = text.indexOf(' ', at);
  return /[a-z]/i.test(text[at] ?? '') && space > 0 && space - at < 20 ? space + 1 : at;
}

function cut(parts: readonly MarkedPart[], from: number, to: number): MarkedPart[] {
  const shown: MarkedPart[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = 0;
  for (const { text, isMarked } of parts) {
    const piece = text.slice(Math.max(0, from - at), isMarked ? undefined : Math.max(0, to - at));
    if (at < to && piece !== '' && at + text.length > from) shown.push({ text: piece, isMarked });
    at += text.length;
  }
  if (to < at) shown.push({ text: ' …', isMarked: false });
  return shown;
}
