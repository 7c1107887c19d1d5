import type { zhRanking } from './zh-ranking.ts';

export const enRanking = {
  'ranking.title': 'Monthly ranking',
} as const satisfies Record<keyof typeof zhRanking, string>;
