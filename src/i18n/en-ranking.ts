import type { zhRanking } from './zh-ranking.ts';

export const enRanking = {
  'ranking.title': 'Monthly ranking',

  'chart.recentMonths': 'Last {count} months; the table has all',
  'chart.notRanked': 'not ranked',
} as const satisfies Record<keyof typeof zhRanking, string>;
