import site from '#settings';
import { part, type HomeView } from '../subject-view.ts';
import RankingHome from './components/RankingHome.astro';
import { newestRanking, rankingsAreSample } from './query/rankings.ts';

export const homeView: HomeView = {
  subject: 'rankings',
  home: (locale) => {
    const ranking = newestRanking();
    return ranking
      ? part(RankingHome, { locale, ranking, rows: site.tileMap ?? [], isSample: rankingsAreSample() })
      : null;
  },
};
