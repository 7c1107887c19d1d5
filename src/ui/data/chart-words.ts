import type { RankChart, ReadingWords } from '../../charts/chart-model.ts';
import type { Locale } from '../../core/locale.ts';
import { sentence, translator } from '../../i18n/translate.ts';

/** What any chart says to a reader who walks its points or saves it. */
export function readingWords(locale: Locale): ReadingWords {
  const t = translator(locale);
  return {
    chart: t('chart.name'),
    keys: t('chart.keys'),
    download: t('chart.download'),
    point: sentence(locale, 'chart.point'),
    pointWithRemarks: sentence(locale, 'chart.pointWithRemarks'),
    betweenRemarks: t('source.separator'),
  };
}

export const rankWords = (locale: Locale): RankChart['words'] => ({
  ...readingWords(locale),
  recentMonths: sentence(locale, 'chart.recentMonths'),
  notRanked: translator(locale)('chart.notRanked'),
});
