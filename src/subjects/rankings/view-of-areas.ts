import type { Locale } from '../../core/locale.ts';
import { formatMonth } from '../../i18n/months.ts';
import type { Area } from '../areas/dataset.ts';
import type { AreaAnswer, AreaColumn, AreaFigure, AreaView } from '../subject-view.ts';
import { areaWhyWords } from './components/area-why-words.ts';
import { placeKind } from './model/places.ts';
import { whyOfArea } from './query/area-why.ts';
import { hasRankings, rankingReleases, rankingsAreSample, ranksOfArea, type AreaMonth } from './query/rankings.ts';
import { translator } from './words.ts';

function answers(locale: Locale, area: Area): AreaAnswer[] {
  const why = whyOfArea(area);
  const [text = ''] = why ? areaWhyWords(locale, why) : [];
  return why ? [{ text, figure: figureOf(locale, why.newest), href: '#rank', isSample: rankingsAreSample() }] : [];
}

function figureOf(locale: Locale, { month, group, ranked, rankedAreas: size }: AreaMonth): AreaAnswer['figure'] {
  const t = translator(locale);
  const slots = { month: formatMonth(locale, month), group: t(`area.group.${group}`), size };
  return ranked
    ? { value: t('area.figure.rank', { rank: ranked.rank }), label: t('area.figure.rankOf', slots) }
    : { value: t('area.figure.unranked'), label: t('area.figure.unrankedIn', slots) };
}

function share(locale: Locale, area: Area): AreaFigure[] {
  const [newest] = ranksOfArea(area);
  // One that is ranked alone has no place to tell.
  if (!newest?.ranked || newest.rankedAreas === 1) return [];
  const t = translator(locale);
  const { month, group, ranked, rankedAreas } = newest;
  const label = t('share.rank.label', { month: formatMonth(locale, month), group: t(`area.group.${group}`) });
  return [{ value: t('share.rank.value', { rank: ranked.rank, size: rankedAreas }), label }];
}

function columns(locale: Locale): AreaColumn[] {
  const t = translator(locale);
  const key = { only: 'area.rankOnly', ranked: 'area.rank', unranked: 'area.notRanked' } as const;
  const cell = (area: Area): string => {
    const [newest] = ranksOfArea(area);
    const [rank, size] = [newest?.ranked?.rank ?? null, newest?.rankedAreas ?? 0];
    return t(key[placeKind(rank, size)], { rank: rank ?? '', size });
  };
  return [{ title: t('area.column.rank'), isNumber: false, cell }];
}

/** What the rankings know of areas. */
export const areaView: AreaView = {
  subject: 'rankings',
  knows: (area) => ranksOfArea(area).length > 0,
  isSample: rankingsAreSample,
  releases: () => (hasRankings() ? rankingReleases() : []),
  topic: (locale) => ({ page: translator(locale)('area.topic.ranking'), list: translator(locale)('area.topic.rank') }),
  answers,
  share,
  columns,
};
