import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { placeKind } from '../model/places.ts';
import { largestOwn } from '../model/score-steps.ts';
import type { AreaWhy } from '../query/area-why.ts';
import { translator } from '../words.ts';
import { directionOf, rankingWords } from './ranking-words.ts';

/** Where an area stands, and why there: a sentence each. */
export function areaWhyWords(locale: Locale, why: AreaWhy): string[] {
  const t = translator(locale);
  const say = rankingWords(locale);
  const { newest, before, weightsChanged, steps, change } = why;
  const { group, ranked, unranked, rankedAreas } = newest;
  const month = formatMonth(locale, newest.month);
  const answer = t(`area.answer.${placeKind(ranked?.rank ?? null, rankedAreas)}`, {
    ...{ month, group: t(`area.group.${group}`), size: rankedAreas },
    ...{ rank: ranked?.rank ?? '', total: ranked?.total ?? '' },
  });
  const last = before === null ? '' : formatMonth(locale, before);
  const reason = (): string => {
    if (unranked) return t('area.why.short', { reasons: formatList(locale, unranked.shortfalls.map(say.shortfall)) });
    const kind = ranked?.shift.kind ?? 'first-month';
    if (kind === 'first-month') return t('ranking.firstMonth');
    if (kind !== 'compared') return t(`area.why.${kind}`, { month: last });
    return change ? say.cause(change) : t('area.why.same', { month: last });
  };
  /** Whoever sees the bars asks why the longest one is not the reason. */
  const rule = (): string[] => {
    if (!steps || change?.cause.kind !== 'parts') return [];
    const direction = directionOf(change);
    const own = largestOwn(steps, direction);
    const named = change.cause.parts.map(({ part }) => part);
    if (own.length === 0) return [t(`area.why.rule.${direction}.none`)];
    if (own.some(({ part }) => part !== 'rounding' && named.includes(part))) return [];
    const parts = own.map(({ part, points }) =>
      t('area.why.own', { part: say.stepPart(part), points: say.signed(points) }),
    );
    return [t(`area.why.rule.${direction}.other`, { own: formatList(locale, parts) })];
  };
  return [answer, reason(), ...rule(), ...(steps && weightsChanged ? [t('area.why.weights', { month })] : [])];
}
