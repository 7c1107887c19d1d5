import type { AskedTerm } from './read-query.ts';
import { readTokens, type Token } from './read-tokens.ts';

export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** A text in parts, those marked that a query asked for; a word whose beginning was asked for is marked whole. */
export function markTerms(text: string, terms: readonly AskedTerm[]): MarkedPart[] {
  const tokens = readTokens(text);
  const marked = new Set<Token>();
  tokens.forEach((_, from) => {
    for (const term of terms) {
      const there = tokens.slice(from, from + term.length);
      if (isThere(there, term)) for (const token of there) marked.add(token);
    }
  });
  const parts: MarkedPart[] = [];
  const add = (from: number, to: number, isMarked: boolean): void => {
    const [piece, last] = [text.slice(from, to), parts.at(-1)];
    if (piece !== '' && last?.isMarked === isMarked) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, isMarked });
  };
  let at = 0;
  for (const token of tokens) {
    add(at, token.start, false);
    add(token.start, token.end, marked.has(token));
    at = token.end;
  }
  add(at, text.length, false);
  return parts;
}

const isThere = (there: readonly Token[], term: AskedTerm): boolean =>
  there.length === term.length &&
  term.every((asked, index) => {
    const [token, before] = [there[index], there[index - 1]];
    if (!token || (before && token.place !== before.place + 1)) return false;
    const mayGoOn = index === term.length - 1 && !asked.isHan && asked.text.length > 1;
    return mayGoOn ? token.text.startsWith(asked.text) : token.text === asked.text;
  });
