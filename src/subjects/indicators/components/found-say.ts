import type { Locale } from '../../../core/locale.ts';
import type { CoverView } from '../model/cover.ts';
import { courseFinding, missedBy } from '../model/finding.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';

/** The title of an indicator's chart: what it shows, in a sentence; its name alone where that cannot be said. */
export function courseFound(locale: Locale, view: IndicatorView): string {
  const say = figureWords(locale);
  const [indicator, found] = [say.indicator(view), courseFinding(view)];
  if (!found) return indicator;
  const { from, to, course } = found;
  const { unit } = view.indicator;
  return translator(locale)(`found.${course}`, {
    ...{ indicator, series: say.series({ area: to.area, coverage: to.observation.coverage }) },
    ...{ from: say.period(from), to: say.period(to), first: say.value(from, unit), last: say.value(to, unit) },
  });
}

/** The title of a picture of one figure. */
export function aloneFound(locale: Locale, view: IndicatorView, shown: CoverView): string {
  const t = translator(locale);
  const say = figureWords(locale);
  const { figure, threshold } = shown;
  const { unit } = view.indicator;
  const slots = {
    indicator: say.indicator(view),
    area: say.series({ area: figure.area, coverage: figure.observation.coverage }),
    value: say.value(figure, unit),
    period: say.period(figure),
  };
  if (!threshold) return t('found.alone', slots);
  const edition = say.edition({ ...threshold, replacedBy: null });
  const gap = missedBy(shown);
  return gap !== null && shown.days !== null
    ? t('found.missed', { ...slots, edition, gap: say.amount(gap, unit) })
    : t('found.held', { ...slots, edition, target: say.target(threshold) });
}
