/** Sentences about rankings and areas. */
export const zhRanking = {
  'ranking.title': '月度排名',
} as const;
