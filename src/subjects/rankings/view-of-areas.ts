import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatMonth } from '../../i18n/months.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { newestRelease } from '../../store/city.ts';
import type { Area } from '../areas/dataset.ts';
import { part, type AreaAnswer, type AreaColumn, type AreaFigure, type AreaView } from '../subject-view.ts';
import AreaRanks from './components/AreaRanks.astro';
import RankingMap from './components/RankingMap.astro';
import { inspections } from './datasets/inspections.ts';
import { placeKind } from './model/places.ts';
import {
  hasRankings,
  newestRanking,
  rankGroupOf,
  rankingReleases,
  rankingsAreSample,
  rankLineOf,
  ranksOfArea,
} from './query/rankings.ts';
import { translator } from './words.ts';

function answers(locale: Locale, area: Area): AreaAnswer[] {
  const t = translator(locale);
  const [newest] = ranksOfArea(area);
  if (!newest) return [];
  const { month, group, ranked, rankedAreas } = newest;
  const text = t(`area.answer.${placeKind(ranked?.rank ?? null, rankedAreas)}`, {
    month: formatMonth(locale, month),
    group: t(`area.group.${group}`),
    rank: ranked?.rank ?? '',
    size: rankedAreas,
    total: ranked?.total ?? '',
  });
  return [{ text, href: pageUrl(locale, `rankings/${month}`), isSample: rankingsAreSample() }];
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
  parts: (locale, area) => {
    const [newest] = ranksOfArea(area);
    return [
      part(AreaRanks, {
        locale,
        ranks: newest ? rankLineOf(area, newest.group) : null,
        group: newest ? rankGroupOf(area, newest.group) : null,
        own: area.code,
        dataset: inspections.title[locale],
        release: newestRelease(inspections),
        isSample: rankingsAreSample(),
      }),
    ];
  },
  columns,
  overview: (locale) => {
    const ranking = newestRanking();
    const rows = site.tileMap ?? [];
    return ranking ? part(RankingMap, { locale, ranking, rows, isSample: rankingsAreSample() }) : null;
  },
};
