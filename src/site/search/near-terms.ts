import { readQuery, type AskedTerm } from '../../core/text-index/read-query.ts';

/** A word that is shorter has too many like it. */
const shortestWord = 5;
const shortestBeginning = 4;

/**
 * What may be meant where nothing is found: each term by itself, words within a run of Chinese characters, beginnings of an
 * English word. Of each list the first one that is anywhere will do.
 */
export function nearTerms(terms: readonly AskedTerm[]): AskedTerm[][] {
  return terms.flatMap((term) => {
    const itself = terms.length > 1 ? [[term]] : [];
    const [token] = term;
    if (term.every(({ isHan }) => isHan)) return [...itself, ...wordsWithin(term)];
    if (!token || term.length > 1) return [...itself, ...term.filter(({ isHan }) => !isHan).map((one) => [[one]])];
    const shortest = Math.max(shortestBeginning, Math.ceil((token.text.length * 2) / 3));
    const beginnings: AskedTerm[] = [];
    if (token.text.length >= shortestWord && !/\d/.test(token.text))
      for (let length = token.text.length - 1; length >= shortest; length--)
        beginnings.push([{ ...token, text: token.text.slice(0, length) }]);
    return beginnings.length === 0 ? itself : [...itself, beginnings];
  });
}

/** The words of two characters and more inside a run of Chinese, where the browser can tell. */
function wordsWithin(term: AskedTerm): AskedTerm[][] {
  if (!('Segmenter' in Intl)) return [];
  const text = term.map((token) => token.text).join('');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.filter((word) => word !== text && word.length >= 2).map((word) => readQuery(word));
}
