/** Sentences about rankings and areas. */
export const zhRanking = {
  'ranking.title': '月度排名',

  'chart.recentMonths': '只画最近{count}个月，其余见表',
  'chart.notRanked': '未排名',
} as const;
