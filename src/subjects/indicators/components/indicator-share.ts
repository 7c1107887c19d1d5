import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { certaintyOf, type IndicatorView } from '../model/indicators.ts';
import { inOrderOfGravity, isUndated } from '../model/outcomes.ts';
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
    word: outcomeWords(locale, outcome, isUndated(view)),
    standard: say.standard(threshold),
  }));
  const slots = { indicator: title, area: say.area(headline.area), period, value };
  const first = verdicts[0];
  const alt = first
    ? t('share.alt.judged', { ...slots, outcome: first.word, standard: first.standard })
    : t('share.alt.figure', slots);
  return pictureOf(path, alt, {
    ...frame,
    kind: 'figure',
    kicker: t('share.kicker', { area: slots.area, period }),
    title,
    value,
    verdicts,
    note:
      certaintyOf(headline) === 'certain'
        ? t('indicators.title')
        : t('share.certainty', { certainty: say.certainty(headline) }),
  });
}
