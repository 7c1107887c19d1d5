import type { ReadingWords } from '../../charts/chart-model.ts';
import type { Locale } from '../../core/locale.ts';
import { translator } from '../../i18n/frame-words.ts';
import { dataWords } from '../../i18n/words/data-words.ts';

/** What any chart says to a reader who walks its points or saves it. */
export function readingWords(locale: Locale): ReadingWords {
  const t = translator(locale);
  return {
    chart: t('chart.name'),
    keys: t('chart.keys'),
    download: t('chart.download'),
    point: dataWords['chart.point'][locale],
    pointWithRemarks: dataWords['chart.pointWithRemarks'][locale],
    betweenRemarks: t('source.separator'),
  };
}
