import type { Locale } from '../../core/locale.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { AuthorTag } from '../../store/article-tags.ts';
import { boundSum, readSumTag, type BoundSum, type SumSide, type SumTag } from '../../store/bound-sum.ts';
import { boundValue, type BoundValue } from '../../store/bound-value.ts';
import { cellAmount } from '../../ui/data/cell-amount.ts';
import { translator } from '../words.ts';
import { printSum } from './print-sum.ts';

/** A bound figure in words. */
export interface PrintedFigure {
  text: string;
  /** What a later release made of it, in brackets; empty where it says the same. */
  later: string;
  isSample: boolean;
  /** Where its row can be looked up, without language; of a sum its first. */
  path: string;
}

/** The figure of a `<Value>`; `isBare` leaves the period out. */
export function printValue(locale: Locale, binding: SumSide, isBare = false): PrintedFigure & { bound: BoundValue } {
  const bound = boundValue(binding);
  const { record, printed, unit, isSample, revision, path } = bound;
  const inWords = (cell: string): string => cellAmount(locale, cell, unit) ?? cell;
  const { period_start, period_end } = record.printed;
  const value = inWords(printed);
  const text =
    isBare || period_start === undefined
      ? value
      : translator(locale)('value.period', { value, period: formatPeriod(locale, period_start, period_end ?? null) });
  return { text, later: laterWords(locale, revision, inWords), isSample, path, bound };
}

/** The figure of a `<Difference>` or a `<Ratio>`; `flags` are its attributes without a value. */
export function printSumTag(
  locale: Locale,
  sum: SumTag,
  flags: readonly string[] = [],
): PrintedFigure & { bound: BoundSum } {
  const isPercent = flags.includes('percent');
  const bound = boundSum(sum, isPercent);
  const { unit, places, isSample, revision, first } = bound;
  const look = { kind: sum.kind, unit, places, isPercent, isSigned: flags.includes('signed') };
  const inWords = (printed: string): string => printSum(locale, printed, look);
  return {
    text: inWords(bound.printed),
    later: laterWords(locale, revision, inWords),
    isSample,
    path: first.path,
    bound,
  };
}

/** The figure of a tag that is one word of a sentence; null for any other tag. */
export function printTag(locale: Locale, { name, attributes, flags = [] }: AuthorTag): PrintedFigure | null {
  const sum = readSumTag(name, attributes);
  if (sum) return printSumTag(locale, sum, flags);
  const { dataset = '', row = '', release = '', column } = attributes;
  const binding = { dataset, row, release, ...(column === undefined ? {} : { column }) };
  return name === 'Value' ? printValue(locale, binding, flags.includes('bare')) : null;
}

function laterWords(
  locale: Locale,
  revision: { release: string; printed: string | null } | null,
  inWords: (printed: string) => string,
): string {
  if (revision === null) return '';
  const { release, printed } = revision;
  return printed === null
    ? translator(locale)('value.withdrawn', { release })
    : translator(locale)('value.revised', { release, value: inWords(printed) });
}
