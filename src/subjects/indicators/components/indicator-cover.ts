import type { CoverPicture, FigureCover } from '../../../charts/cover-model.ts';
import type { Locale } from '../../../core/locale.ts';
import type { CoverView } from '../model/cover.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';

/** An indicator, or one figure of it, as a cover. */
export function indicatorCover(locale: Locale, view: IndicatorView, shown: CoverView, isSample: boolean): FigureCover {
  const t = translator(locale);
  const say = figureWords(locale);
  const { figure, threshold } = shown;
  const value = say.value(figure, view.indicator.unit);
  const area = say.series({ area: figure.area, coverage: figure.observation.coverage });
  const place = t('share.kicker', { area, period: say.period(figure) });
  const name = say.indicator(view);
  const picture = coverPicture(locale, view, shown);
  const asked = threshold && (picture.kind === 'days' || picture.kind === 'bar') ? say.plainStandard(threshold) : null;
  const said = t('cover.alt', { indicator: name, place, value });
  return {
    kind: 'figure',
    ...{ value, name, place, picture, isSample },
    source: say.document(figure).replace(/\s*[（(][^（(]*[）)]$/, ''),
    asked: asked && t('cover.asked', { asked }),
    alt: asked ? t('cover.altAsked', { said, asked }) : said,
  };
}

/** What is drawn of it. */
export function coverPicture(locale: Locale, view: IndicatorView, shown: CoverView): CoverPicture {
  const { figure, threshold, course, days } = shown;
  const { unit } = view.indicator;
  const asked = threshold?.target_value ?? null;
  if (course.length > 0) {
    const say = figureWords(locale);
    const [first = figure] = course;
    const end = (one: typeof figure): string =>
      translator(locale)('cover.end', { period: say.period(one), value: say.value(one, unit) });
    return {
      kind: 'line',
      points: course.map(({ year, value, joinsPrevious }) => ({ year: year ?? 0, value, joins: joinsPrevious })),
      first: end(first),
      last: end(figure),
    };
  }
  if (days !== null) return { kind: 'days', days, filled: figure.value, asked };
  const full = unit === 'percent' ? 100 : asked === null ? null : Math.max(figure.value, asked) * 1.15;
  return full === null ? { kind: 'none' } : { kind: 'bar', value: figure.value, full, asked };
}
