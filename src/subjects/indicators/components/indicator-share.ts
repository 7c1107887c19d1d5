import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { countedDays } from '../model/cover.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { inOrderOfGravity, isUndated } from '../model/outcomes.ts';
import { isJudged, todayOf, type Verdict } from '../model/verdict.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';
import { resultWords } from './result-words.ts';

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
  const verdicts = inOrderOfGravity(view.verdicts).flatMap((verdict) => verdictLines(locale, view, verdict));
  const slots = { indicator: title, area: say.area(headline.area), period, value };
  const first = verdicts[0];
  const isOpenToday = view.verdicts.some(
    ({ outcome, threshold }) => isJudged(outcome) && todayOf(threshold, view.thresholds) === 'not-known',
  );
  const judged = first && t('share.alt.judged', { ...slots, outcome: first.word, standard: first.standard });
  const alt = judged ? (isOpenToday ? t('share.alt.today', { judged }) : judged) : t('share.alt.figure', slots);
  const counted = countedDays(view);
  return pictureOf(path, alt, {
    ...frame,
    kind: 'figure',
    kicker: t('share.kicker', { area: slots.area, period }),
    title,
    value,
    verdicts,
    ...(counted && {
      days: {
        days: counted.days,
        filled: counted.figure.value,
        asked: counted.threshold?.target_value ?? null,
      },
    }),
    note: say.certainty(headline),
  });
}

/** A verdict and the clause it is by; by an edition that was replaced, a second line says what it tells of today. */
function verdictLines(locale: Locale, view: IndicatorView, { threshold, outcome }: Verdict) {
  const t = translator(locale);
  const say = figureWords(locale);
  const { replacedBy } = threshold;
  const word = resultWords(locale, outcome, { isUndated: isUndated(view), threshold });
  if (!isJudged(outcome)) return [{ look: 'neutral' as const, word, standard: say.standard(threshold) }];
  if (replacedBy === null) return [{ look: outcome, word, standard: say.standard(threshold) }];
  // The word names the edition itself.
  const clause = t('share.clause', { clause: say.clause(threshold), target: say.askedTarget(threshold) });
  const line = { look: outcome, word, standard: clause };
  if (todayOf(threshold, view.thresholds) !== 'not-known') return [line];
  const today = t('share.replaced', { newer: replacedBy });
  return [line, { look: 'neutral' as const, word: t('share.todayWord'), standard: today }];
}
