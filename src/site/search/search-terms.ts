/** What must be together on a page: a word, a run of Chinese characters, a phrase in quotation marks. */
export interface SearchTerm {
  text: string;
  /** As the index parts it: Chinese characters one by one. */
  tokens: string[];
}

/** Full-width forms as plain ones, one way of writing each character. */
export const normaliseQuery = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .normalize('NFC')
    .trim();

/** Chinese pages are parted at punctuation; English ones at spaces, and what is inside a word belongs to it. */
const runs = { zh: /(?:(?![.%\u2030-])[^\p{P}\s])+(?:[.%\u2030-]+(?:(?![.%\u2030-])[^\p{P}\s])*)*/gu, en: /\S+/g };
const pieces = {
  zh: /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}.])+|[^\s\p{L}\p{N}\p{M}.]/gu,
  en: /\p{Script=Han}|(?:(?!\p{Script=Han})\S)+/gu,
};
const phrases = /"([^"]+)"|\u201c([^\u201d]+)\u201d|([^\s"\u201c]+)/g;
const edges = /^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}%\u2030]+$/gu;

function readTerm(words: readonly string[], locale: 'zh' | 'en'): SearchTerm[] {
  const plain = words.map((word) => word.replace(edges, '')).filter((word) => word !== '');
  const tokens = plain.flatMap((word) => word.match(pieces[locale]) ?? []);
  return tokens.length === 0 ? [] : [{ text: plain.join(' '), tokens: tokens.map((token) => token.toLowerCase()) }];
}

/** The terms of a normalised query: a page is found where it holds each of them. */
export function readTerms(query: string, locale: 'zh' | 'en'): SearchTerm[] {
  return [...query.matchAll(phrases)].flatMap(([, straight, curly, word = '']) => {
    const phrase = straight ?? curly;
    if (phrase !== undefined) return readTerm(phrase.split(' '), locale);
    return (word.match(runs[locale]) ?? []).flatMap((run) => readTerm([run], locale));
  });
}

/** The words inside a run of Chinese characters that are longer than one character, where the browser can tell. */
export function wordsWithin({ text }: SearchTerm): string[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.filter((word) => word !== text && /^\p{Script=Han}{2,}$/u.test(word));
}
