import site from '#settings';
import type { SubjectView } from '../subject-view.ts';
import { rankingHeight } from './components/embed-height.ts';
import { rankingShare } from './components/ranking-share.ts';
import { rankingMonths, rankingOf, rankingsAreSample } from './query/rankings.ts';
import { rankingGaps } from './view-of-gaps.ts';
import { rankingSums } from './view-of-sums.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

export const view: SubjectView = {
  name: 'rankings',
  embedded: (locale) =>
    rankingMonths().length > 0
      ? [
          {
            title: translator(locale)('ranking.title'),
            path: 'embed/rankings',
            shows: 'rankings',
            height: rankingHeight,
          },
        ]
      : [],
  shares: (locale) =>
    rankingMonths().map((month) =>
      rankingShare(locale, site, rankingOf(month), site.tileMap ?? [], rankingsAreSample()),
    ),
  gaps: rankingGaps,
  sums: rankingSums,
  tables,
};
