import { readQuery } from '../../core/text-index/read-query.ts';

const mostShown = 2;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** True where a word is in a query: Chinese anywhere, others as whole words that follow each other. */
export function asksFor(query: string, word: string): boolean {
  const asked = plain(query);
  if (/\p{Script=Han}/u.test(word)) return asked.replaceAll(' ', '').includes(word);
  return ` ${asked.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}

/** The pages that answer a query at once, those of the longest words first. */
export function matchAnswers<Answer extends { words: readonly string[] }>(
  query: string,
  answers: readonly Answer[],
): Answer[] {
  const lengthOf = ({ words }: Answer): number =>
    Math.max(0, ...words.filter((word) => asksFor(query, word)).map((word) => word.length));
  return answers
    .filter((answer) => lengthOf(answer) > 0)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, mostShown);
}

/** Other words for what is asked: the query with each of them in its place. */
export function otherQueries(query: string, groups: readonly (readonly string[])[]): string[] {
  const asked = plain(query);
  const others = groups.flatMap((group) => {
    const word = group.find((one) => readQuery(one).length > 0 && asksFor(asked, one));
    return word === undefined ? [] : group.filter((one) => one !== word).map((one) => asked.replace(word, () => one));
  });
  return [...new Set(others)].filter((one) => one !== asked);
}
