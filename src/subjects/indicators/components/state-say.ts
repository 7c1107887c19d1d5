import type { Locale } from '../../../core/locale.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { countOutcomes, judgedOf } from '../model/outcomes.ts';
import { replacedEditionOf } from '../model/verdict.ts';
import { translator } from '../words.ts';

/** How the city does against the standard, each count in one breath with its edition and its years. */
export function stateSay(locale: Locale, city: string, views: readonly IndicatorView[]) {
  const t = translator(locale);
  const counts = { city, ...countOutcomes(views) };
  const replaced = replacedEditionOf(judgedOf(views));
  const undated =
    counts.undated === 0
      ? []
      : [counts.undated === counts.met ? t('home.lead.undated.all') : t('home.lead.undated.some', counts)];
  return {
    title:
      counts.judged === 0
        ? t('home.state.none', { city })
        : replaced
          ? t('home.state.replaced', { ...counts, ...replaced })
          : t('home.state', counts),
    counts:
      counts.judged === 0
        ? t('indicators.counts.none', counts)
        : replaced
          ? t('indicators.counts.replaced', { ...counts, ...replaced })
          : t('indicators.counts', counts),
    /** What must be said beside the counts, each in a sentence. */
    remarks: [...(replaced ? [t('home.lead.replaced', replaced)] : []), ...undated],
  };
}
