import type { Locale } from '../../../core/locale.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { areaFinding, groupFinding } from '../model/rank-finding.ts';
import type { RankSeries } from '../model/rank-series.ts';
import { translator } from '../words.ts';
import { rankingWords } from './ranking-words.ts';

/** The title of a chart of ranks: what it shows, in a sentence; `own` is the code of the area that the page is about. */
export function rankFound(locale: Locale, series: RankSeries, own?: string): string {
  const t = translator(locale);
  const say = rankingWords(locale);
  const line = series.lines.find(({ area }) => area.code === own);
  const mine = line && areaFinding(series, line.area.code);
  if (line && mine) {
    const { rank, best, worst, months: count } = mine;
    const slots = { area: say.area(line.area), month: formatMonth(locale, mine.month), best, worst, count };
    return rank === null ? t('ranking.found.areaUnranked', slots) : t('ranking.found.area', { ...slots, rank });
  }
  const { month, leaders, months, most } = groupFinding(series);
  if (leaders.length === 0) return t(`ranking.history.${series.group}`);
  const first = { group: say.group(series.group), month: formatMonth(locale, month), areas: say.areas(leaders) };
  return months > 1
    ? t('ranking.found.first', { ...first, count: months, most: say.areas(most.areas), times: most.times })
    : t('ranking.found.firstOnly', first);
}
