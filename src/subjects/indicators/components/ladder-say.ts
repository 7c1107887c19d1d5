import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import type { LadderRow, Rung } from '../model/ladder.ts';
import { translator } from '../words.ts';
import { clauseSay } from './clause-say.ts';
import { figureWords } from './figure-words.ts';

/** A row of the ladder in words. */
export function ladderSay(locale: Locale, cityName: string) {
  const t = translator(locale);
  const say = figureWords(locale);
  const { unjudged } = clauseSay(locale);

  const away = ({ awayPercent }: Rung): string => {
    const percent = formatNumber(locale, Number(Math.abs(awayPercent).toFixed(1)));
    if (awayPercent === 0) return t('ladder.away.exact');
    return t(awayPercent > 0 ? 'ladder.away.better' : 'ladder.away.worse', { percent });
  };

  return {
    asks: ({ threshold }: LadderRow): string => {
      const slots = { target: say.wholeTarget(threshold), edition: threshold.edition };
      return t(threshold.replacedBy === null ? 'ladder.asks' : 'ladder.asks.replaced', slots);
    },
    /** All that the row shows, for those who do not see the drawing. */
    sentence: (row: LadderRow): string => {
      const { view, city, province, country, trail } = row;
      const { unit } = view.indicator;
      const verdict = say.verdict(row, say.wholeTarget);
      const of = ({ figure }: Rung) => say.area(figure.area);
      const own = city
        ? t('ladder.say.known', { area: of(city), value: say.dated(city.figure, unit), away: away(city), verdict })
        : t('ladder.say.unknown', { city: cityName, verdict });
      const beside = [province, country].flatMap((rung) =>
        rung
          ? [t('ladder.say.besideOne', { area: of(rung), value: say.dated(rung.figure, unit), away: away(rung) })]
          : [],
      );
      const [from, to] = [trail?.figures[0], trail?.figures.at(-1)];
      return joinSentences(locale, [
        own,
        ...(row.outcome === 'cannot-judge' ? unjudged(row) : []),
        ...(beside.length > 0 ? [t('ladder.say.beside', { beside: beside.join(t('source.separator')) })] : []),
        ...(trail && from && to
          ? [
              t('ladder.say.trail', {
                area: say.series(trail.series),
                from: say.dated(from, unit),
                to: say.dated(to, unit),
              }),
            ]
          : []),
      ]);
    },
  };
}
