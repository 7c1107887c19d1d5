import type { Locale } from '../../../core/locale.ts';

/** At least and at most: Chinese characters, or words. */
const lengths = { zh: { least: 5, most: 15 }, en: { least: 4, most: 9 } } as const;

/** A mark between clauses; in English only where a space follows it: "8:40" and "p.m." are whole. */
const clauseEnds = { zh: /(?<=[，。；：！？])/, en: /(?<=[,;:!?]) |(?<=[a-z0-9]{2}\.) (?=[A-Z])/ } as const;
const lastMark = /[，。；：！？、,;:.!?]$/;

/** What a cut does not end in: words that lean on what followed, and a word begun after "and". */
const leaning = / (?:(?:and|or) \S+|and|or|the|an?|of|to|in|on|onto|into|at|by|for|with|from|its|their)$/;

/** Where an English clause may end early and still say something whole. */
const earlyEnd = / (?=(?:and|or|in|on|onto|into|at|by|for|with|from|across|along|behind) )/;

/** More English words than these are too many even for a clause that cannot end early. */
const farthest = 12;

/** The longest part of a long English clause that is whole and not longer than asked, else the shortest longer one. */
function wholePart(brief: string): string | null {
  const { least, most } = lengths.en;
  const words = brief.split(earlyEnd);
  const parts = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter((part) => sizeOf('en', part) >= least);
  const short = parts.findLast((part) => sizeOf('en', part) <= most);
  return short ?? parts.find((part) => sizeOf('en', part) <= farthest) ?? null;
}

const piecesOf = (locale: Locale, text: string): string[] =>
  locale === 'zh'
    ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    : text.split(/(?<= )/);

/** Of a text without the mark that it ends in. */
const sizeOf = (locale: Locale, text: string): number =>
  locale === 'zh' ? [...text.replace(lastMark, '')].length : text.split(' ').length;

/** What of a text stands on a small card: its first clauses, as many as say something; a long one ends where it is whole, else in "…". */
export function briefText(locale: Locale, text: string): string {
  const { least, most } = lengths[locale];
  const join = locale === 'zh' ? '' : ' ';
  let brief = '';
  for (const clause of text.split(clauseEnds[locale])) {
    brief = brief === '' ? clause : `${brief}${join}${clause}`;
    if (sizeOf(locale, brief) >= least) break;
  }
  if (sizeOf(locale, brief) <= most) return brief.replace(lastMark, '');
  const whole = locale === 'en' ? wholePart(brief) : null;
  if (whole !== null) return whole.replace(lastMark, '');
  let cut = '';
  for (const piece of piecesOf(locale, brief)) {
    if (sizeOf(locale, (cut + piece).trimEnd()) > most) break;
    cut += piece;
  }
  return `${cut.trimEnd().replace(leaning, '').replace(lastMark, '')}…`;
}
