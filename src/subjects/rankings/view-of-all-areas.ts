import site from '#settings';
import { part, type AllAreasView } from '../subject-view.ts';
import RankingMap from './components/RankingMap.astro';
import { newestRanking, rankingsAreSample } from './query/rankings.ts';

/** The map of the newest month, above the table of areas. */
export const allAreasView: AllAreasView = {
  subject: 'rankings',
  overview: (locale) => {
    const ranking = newestRanking();
    const rows = site.tileMap ?? [];
    return ranking ? part(RankingMap, { locale, ranking, rows, isSample: rankingsAreSample() }) : null;
  },
};
