import type { Locale } from '../../../core/locale.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { scoreComponents } from '../datasets/score-components.ts';
import { hasSameWeights, type ScoringChange, type ScoringPeriod } from '../model/scoring-periods.ts';
import { translator } from '../words.ts';

/** The months of a method: "July 2024 to December 2025", "since January 2026". */
export function periodWords(locale: Locale, { from, to }: Pick<ScoringPeriod, 'from' | 'to'>): string {
  const t = translator(locale);
  const first = formatMonth(locale, from);
  return to === null
    ? t('ranking.methodSince', { from: first })
    : t('ranking.methodSpan', { from: first, to: formatMonth(locale, to) });
}

/** What a period changed, a sentence for each weight and minimum. */
export function scoringChangeWords(locale: Locale, { component: name, before, now }: ScoringChange): string[] {
  const t = translator(locale);
  const component = scoreComponents[name][locale];
  if (now === null) return [t('ranking.methodChange.removed', { component, before: before?.weight ?? '' })];
  if (before === null)
    return [t('ranking.methodChange.added', { component, now: now.weight, minimum: now.minimumChecks })];
  return [
    ...(hasSameWeights([before], [now])
      ? []
      : [t('ranking.methodChange.weight', { component, before: before.weight, now: now.weight })]),
    ...(before.minimumChecks === now.minimumChecks
      ? []
      : [t('ranking.methodChange.minimum', { component, before: before.minimumChecks, now: now.minimumChecks })]),
  ];
}
