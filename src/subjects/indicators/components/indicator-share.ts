import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { inOrderOfGravity, isUndated } from '../model/outcomes.ts';
import { todayOf } from '../model/verdict.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';
import { outcomeWords } from './outcome-words.ts';

export function indicatorShare(locale: Locale, site: SharedSite, view: IndicatorView, isSample: boolean): SharePicture {
  const t = translator(locale);
  const say = figureWords(locale);
  const frame = frameOf(locale, site, isSample);
  const { indicator, headline } = view;
  const path = `indicators/${indicator.id}`;
  const title = say.indicator(view);
  if (!headline) {
    const note = t('share.noValue', { city: site.city.name[locale] });
    return pictureOf(path, t('share.alt.noValue', { indicator: title, note }), {
      ...frame,
      kind: 'headline',
      kicker: t('indicators.title'),
      title,
      note,
    });
  }
  const [value, period] = [say.value(headline, indicator.unit), say.period(headline)];
  const verdicts = inOrderOfGravity(view.verdicts).map(({ threshold, outcome }) => ({
    look: outcome === 'in-words' ? ('neutral' as const) : outcome,
    word: outcomeWords(locale, outcome, { isUndated: isUndated(view), threshold }),
    standard: say.standard(threshold),
  }));
  const slots = { indicator: title, area: say.area(headline.area), period, value };
  const first = verdicts[0];
  const isOpenToday = view.verdicts.some(
    ({ outcome, threshold }) => outcome !== 'in-words' && todayOf(threshold, view.thresholds) === 'not-known',
  );
  const judged = first && t('share.alt.judged', { ...slots, outcome: first.word, standard: first.standard });
  const alt = judged ? (isOpenToday ? t('share.alt.today', { judged }) : judged) : t('share.alt.figure', slots);
  return pictureOf(path, alt, {
    ...frame,
    kind: 'figure',
    kicker: t('share.kicker', { area: slots.area, period }),
    title,
    value,
    verdicts,
    note: isOpenToday
      ? t('share.notes', { one: say.certainty(headline), other: t('share.today') })
      : say.certainty(headline),
  });
}
