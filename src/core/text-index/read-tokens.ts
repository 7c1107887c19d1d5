/** A Chinese character, or a word of letters and digits. */
export interface Token {
  /** In one way of writing: full-width forms as plain ones, small letters. */
  text: string;
  isHan: boolean;
  /** Where it stands among the tokens of its text; one is left out where punctuation parts two. */
  place: number;
  /** Where it begins and ends in the text as it was given. */
  start: number;
  end: number;
}

const tokens = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const han = /^\p{Script=Han}$/u;
/** What may part two tokens that belong together: 2.5, GB/T, unit’s, street-stall. */
const joints = /^[\s\-\u2010-\u2013'\u2019&./_]*$/u;

/** A text as the index reads it; the same for what is indexed and for what is asked. */
export function readTokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokens)) {
    const [written] = match;
    const [start, end, isHan] = [match.index, match.index + written.length, han.test(written)];
    const last = found.at(-1);
    const between = text.slice(last?.end ?? start, start);
    const isParted = between !== '' && ((last?.isHan === true && isHan) || !joints.test(between.normalize('NFKC')));
    const place = last ? last.place + (isParted ? 2 : 1) : 0;
    found.push({ text: written.normalize('NFKC').toLowerCase(), isHan, place, start, end });
  }
  return found;
}
