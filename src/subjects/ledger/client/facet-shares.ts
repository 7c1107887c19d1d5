import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ExplorerSays } from '../words/explorer.ts';

const sumOf = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);

/** What a value is of the choice beside what it is of all: "15% (12/81)", "all: 2.4% (340/13,989)"; for each value. */
export function compareShares(
  locale: Locale,
  counts: Uint32Array,
  countsOfAll: Uint32Array,
  t: ExplorerSays,
): { own: string; all: string }[] {
  const [total, totalOfAll] = [sumOf(counts), sumOf(countsOfAll)];
  const share = (count: number, of: number): string =>
    t('explorer.share', {
      percent: of === 0 ? '—' : `${formatNumber(locale, Math.round((count / of) * 1000) / 10)}%`,
      count: formatNumber(locale, count),
      total: formatNumber(locale, of),
    });
  return Array.from(counts, (count, at) => ({
    own: share(count, total),
    all: t('explorer.shareOfAll', { share: share(countsOfAll[at] ?? 0, totalOfAll) }),
  }));
}
