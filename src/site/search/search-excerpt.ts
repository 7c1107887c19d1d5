/** The words of a page as the index counts them: parted by zero-width spaces in Chinese, by spaces in English. */
export const wordsOf = (content: string): string[] =>
  content.includes('\u200b') ? content.split('\u200b') : content.split(/[^\S\ufeff]+/);

const gapOf = (content: string): string => (content.includes('\u200b') ? '' : ' ');
const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The text without what was put between its characters for the index: in English that is a space. */
export const displayText = (text: string, isParted = text.includes('\u200b')): string =>
  isParted ? text.replaceAll('\u200b', '') : text.replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, '$1');

const bare = (word: string): string =>
  plain(word)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}\p{S}-]+|[^\p{L}\p{N}\p{S}%\u2030-]+$/gu, '');

/** A word of at least this length is also found where it begins a longer one. */
export const shortestBeginning = 2;

const isWord = (word: string | undefined, token: string, mayGoOn: boolean): boolean =>
  word === token || (mayGoOn && token.length >= shortestBeginning && word?.startsWith(token) === true);

/** Every place where the words of a term follow each other; its last one may begin a longer word. */
export function placesOf(content: string, terms: readonly { tokens: readonly string[] }[]): number[] {
  const words = wordsOf(content).map(bare);
  return terms.flatMap(({ tokens }) => {
    const end = tokens.length - 1;
    const isHere = (at: number) => tokens.every((token, index) => isWord(words[at + index], token, index === end));
    return words.flatMap((_, at) => (isHere(at) ? tokens.map((_token, index) => at + index) : []));
  });
}

/** Where the stretch of `length` words begins that holds most of the places. */
function densest(places: readonly number[], length: number): number {
  const held = places.map((from) => places.filter((place) => place >= from && place < from + length).length);
  return places[held.indexOf(Math.max(...held))] ?? 0;
}

export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** A stretch of a page around the words found, in parts that are marked or not. */
export function excerptOf(content: string, found: Iterable<number>): ExcerptPart[] {
  const words = wordsOf(content);
  const gap = gapOf(content);
  const [length, before] = gap === '' ? [64, 12] : [32, 6];
  const marked = new Set(found);
  const start = Math.max(
    0,
    densest(
      [...marked].sort((a, b) => a - b),
      length - before,
    ) - before,
  );
  const parts: ExcerptPart[] = start > 0 ? [{ text: '… ', isMarked: false }] : [];
  for (let place = start; place < Math.min(words.length, start + length); place++) {
    const last = parts.at(-1);
    const isMarked = marked.has(place);
    if (last && last.isMarked === isMarked) last.text += gap + (words[place] ?? '');
    else if (last) {
      // The gap between a marked word and its neighbour is not marked.
      if (isMarked) last.text += gap;
      parts.push({ text: (isMarked ? '' : gap) + (words[place] ?? ''), isMarked });
    } else parts.push({ text: words[place] ?? '', isMarked });
  }
  if (start + length < words.length) parts.push({ text: ' …', isMarked: false });
  return parts.map(({ text, isMarked }) => ({ text: displayText(plain(text), gap === ''), isMarked }));
}
