import { part, type SubjectView } from '../subject-view.ts';
import RankingHome from './components/RankingHome.astro';
import { newestRanking, rankingsAreSample } from './query/rankings.ts';
import { rankingGaps } from './view-of-gaps.ts';
import { rankingSums } from './view-of-sums.ts';

export const view: SubjectView = {
  name: 'rankings',
  home: (locale) => {
    const ranking = newestRanking();
    return ranking ? part(RankingHome, { locale, ranking, isSample: rankingsAreSample() }) : null;
  },
  gaps: rankingGaps,
  sums: rankingSums,
};
