import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Answer } from '../explorer/answer.ts';
import type { ExplorerSays } from '../words/explorer.ts';

/** "1,204 of 13,989 · 81 overdue": how many a choice leaves, and how many of these are overdue. */
export function resultLine(
  locale: Locale,
  { matching, total, overdue }: Pick<Answer, 'matching' | 'total' | 'overdue'>,
  t: ExplorerSays,
): string {
  const number = (count: number): string => formatNumber(locale, count);
  const found =
    matching === total
      ? t('explorer.all', { total: number(total) })
      : t('explorer.result', { matching: number(matching), total: number(total) });
  return [found, t('explorer.overdue', { overdue: number(overdue) })].join(t('explorer.betweenFacts'));
}
