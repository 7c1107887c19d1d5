import type { Locale } from '../../../core/locale.ts';
import { countStandings } from '../model/standing-counts.ts';
import type { Action } from '../query/actions.ts';
import { translator } from '../words.ts';

/** "3 are on time, 1 is late, 1 is stuck". */
export function standingWords(locale: Locale, actions: readonly Pick<Action, 'progress'>[]): string {
  const t = translator(locale);
  return countStandings(actions)
    .map(({ state, count }) => t(`actions.count.${state}`, { count }))
    .join(t('actions.separator'));
}

/** The last month that any of them reported; null = none yet. */
export const lastReported = (actions: readonly Pick<Action, 'progress'>[]): string | null =>
  actions.reduce<string | null>(
    (last, { progress: { month } }) => (month !== null && (last === null || month > last) ? month : last),
    null,
  );
