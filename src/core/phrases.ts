const closing = /[，。、；：？！）》〉」』】〕”’…—％‰·,.;:?!)\]}%]/;
const opening = /[（《〈「『【〔“‘([{]/;
const wide = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;
const han = /^\p{Script=Han}+$/u;

/** Between Chinese characters, at spaces; never before closing or after opening marks, nor between a number and its unit, nor at a space that holds together. */
function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || after === ' ' || opening.test(before)) return false;
  if (before === '\u00a0' || after === '\u00a0') return false;
  if (before === ' ') return true;
  if (/\d/.test(before) && wide.test(after) && !opening.test(after)) return false;
  return wide.test(before) || wide.test(after);
}

export const endsAtMark = (line: string): boolean => closing.test(line.slice(-1));

/** What a line may end after where it must: single characters, but for marks, numbers and letters. */
export function charactersOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of text) {
    if (last === '' || mayBreak(last, character)) pieces.push(character);
    else pieces.push((pieces.pop() ?? '') + character);
    last = character;
  }
  return pieces;
}

/** Single characters that belong to what follows them: from, to, at, and, not, each. */
const leaning =
  /^[从自到至在于对向为与和及同或把被将由以按离比不没未无非各每第全本该这那两几最更很太再就都要应请已小大新老]$/;
/** A longer phrase than this is a line of its own on a narrow phone. */
const longest = 7;
/** A Chinese bracket that is not closed yet; a short one stays whole: （甲区十二号）. */
const openBracket = /（[^）]*$/;
const longestBracket = 8;

let segmenter: Intl.Segmenter | undefined;
const wordsOf = (text: string): string[] => {
  // Charts break the lines of their tooltips in the browser: Firefox has no segmenter before 125, Chrome 87 no Array.at.
  if (!('Segmenter' in Intl)) return charactersOf(text);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
};

interface Phrase {
  text: string;
  /** Its last word is a single character: the next one may be the rest of a word that the dictionary does not know. */
  isOpen: boolean;
  /** Ends in a single character that leans on what follows. */
  leans: boolean;
}

/** Whether a word is set with the phrase before it. Names and terms come from the dictionary in single characters. */
function isJoined(before: Phrase, word: string): boolean {
  const last = before.text.slice(-1);
  const first = [...word][0] ?? '';
  if (!mayBreak(last, first)) return true;
  const isSingle = word === first;
  if (openBracket.test(before.text) && han.test(word) && [...before.text, ...word].length < longestBracket) return true;
  if (isSingle && /\d $/.test(before.text)) return !opening.test(word);
  if (isSingle && /[)）]/.test(last)) return han.test(word) && !leaning.test(word);
  if (before.leans && /^\d/.test(word)) return true;
  if (
    [...before.text.replaceAll(' ', '')].length + [...word].length > longest ||
    !han.test(word) ||
    !wide.test(last) ||
    closing.test(last)
  )
    return false;
  if (before.leans || [...before.text].length === 1) return true;
  return isSingle && (!leaning.test(word) || (before.isOpen && [...before.text].length < 3));
}

/** The pieces of a text that stay whole at the ends of lines; spaces end a piece. A piece may be longer than a line. */
export function phrasesOf(text: string): string[] {
  const phrases: Phrase[] = [];
  for (const word of wordsOf(text)) {
    const before = phrases[phrases.length - 1];
    const isSingle = [...word].length === 1 && han.test(word);
    // What leans on a number does so over the space between them: 第 23 周.
    const leans = word === ' ' ? before?.leans === true : isSingle && leaning.test(word);
    const looks = { isOpen: isSingle, leans };
    if (before && isJoined(before, word)) Object.assign(before, { text: before.text + word, ...looks });
    else phrases.push({ text: word, ...looks });
  }
  return phrases.map(({ text: phrase }) => phrase);
}
