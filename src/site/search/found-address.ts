import type { MarkedPart } from '../../core/text-index/mark-terms.ts';

const mostMarked = 3;
/** In a text fragment these have a meaning of their own. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The address of a page, at the words of its excerpt that are marked: the browser shows and marks them there. */
export function addressAt(url: string, excerpt: readonly MarkedPart[]): string {
  const words = [...new Set(excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text))].slice(0, mostMarked);
  return words.length === 0 ? url : `${url}#:~:${words.map((word) => `text=${encode(word)}`).join('&')}`;
}
