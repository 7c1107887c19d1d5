import type { Locale } from '../../core/locale.ts';
import { summaryParts, type AuthorTag } from '../../store/article-tags.ts';
import { translator } from '../words.ts';
import { printTag, type PrintedFigure } from './print-figure.ts';

/** A summary with its figures in words, for lists, feeds and pages alike: sample data says so, and what was revised since. */
export const printSummary = (locale: Locale, summary: string): string =>
  summaryParts(summary)
    .map((part) => (typeof part === 'string' ? part : inWords(locale, part)))
    .join('');

function inWords(locale: Locale, tag: AuthorTag): string {
  const figure = printedOf(locale, tag);
  if (!figure) return '';
  return figure.text + (figure.isSample ? translator(locale)('value.sample') : '') + figure.later;
}

function printedOf(locale: Locale, tag: AuthorTag): Omit<PrintedFigure, 'path'> | null {
  try {
    return printTag(locale, tag);
  } catch (error) {
    // In `npm run dev` a slip in one summary does not take every list away; the check says over the page what is wrong.
    if (import.meta.env.DEV) return { text: '…', isSample: false, later: '' };
    throw error;
  }
}
