import { readTokens, type Token } from './read-tokens.ts';

/** Tokens that must follow each other. */
export type AskedTerm = readonly Token[];

/** English words that say nothing about a problem, and are in most of them: asked for in quotation marks alone. */
const smallWords = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'is',
  'it',
  'of',
  'on',
  'or',
  'the',
  'to',
  'was',
  'with',
]);
const phrases = /["\u201c]([^"\u201c\u201d]+)["\u201d]|([^\s"\u201c\u201d]+)/g;

/**
 * What a query asks for: each term must be there. A word, a run of Chinese characters and what is in quotation
 * marks is a term. A single letter belongs to the word before it: District A.
 */
export function readQuery(query: string): AskedTerm[] {
  const terms: Token[][] = [];
  let isAfterWord = false;
  for (const [, phrase, word = ''] of query.normalize('NFKC').matchAll(phrases)) {
    const parts = partAtGaps(readTokens(phrase ?? word));
    const [token] = phrase === undefined && parts.length === 1 && parts[0]?.length === 1 ? parts[0] : [];
    if (token && isLetter(token) && isAfterWord) terms.at(-1)?.push(token);
    else if (token && smallWords.has(token.text)) isAfterWord = false;
    else {
      terms.push(...parts);
      isAfterWord = parts.at(-1)?.at(-1)?.isHan === false;
    }
  }
  return terms;
}

const isLetter = ({ text, isHan }: Token): boolean => !isHan && /^[a-z]$/.test(text);

function partAtGaps(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before && token.place === before.place + 1) parts.at(-1)?.push(token);
    else parts.push([token]);
  });
  return parts;
}
