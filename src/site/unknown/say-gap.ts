import { gapKinds, type GapKind } from '../../core/gap-kinds.ts';
import type { Locale } from '../../core/locale.ts';
import { formatDay, formatList } from '../../i18n/format.ts';
import { elapsedBetween } from './elapsed.ts';
import { translator } from './words.ts';

/** "41 figures, 5 years and 3 texts": kinds of which there is none are left out. */
export function countByKind(locale: Locale, gaps: readonly { kind: GapKind }[]): string {
  const counts = gapKinds.map((kind) => ({ kind, count: gaps.filter((gap) => gap.kind === kind).length }));
  const t = translator(locale);
  return formatList(
    locale,
    counts.flatMap(({ kind, count }) => (count > 0 ? [t(`unknown.${kind}.count`, { count })] : [])),
  );
}

/** "Missing since 3 December 2021: 4 years and 11 months", or that nobody can tell. */
export function saySince(locale: Locale, since: string | null, asOf: string): string {
  const t = translator(locale);
  if (since === null) return t('unknown.sinceUntold');
  return t('unknown.since', { day: formatDay(locale, since), length: sayLength(locale, since, asOf) });
}

function sayLength(locale: Locale, since: string, asOf: string): string {
  const t = translator(locale);
  const { years, months, days } = elapsedBetween(since, asOf);
  if (years > 0 && months > 0) return t('unknown.yearsMonths', { years, months });
  if (years > 0) return t('unknown.years', { years });
  return months > 0 ? t('unknown.months', { months }) : t('unknown.days', { days });
}

/** Its name for what is read away from the page: a sample says so. */
export const sayName = (locale: Locale, { title, isSample }: { title: string; isSample: boolean }): string =>
  isSample ? translator(locale)('sample.sentence', { text: title }) : title;
