/** Sentences about rankings and areas. */
export const zhRanking = {
  'ranking.title': '月度排名',

  'chart.recentMonths': '只画最近{count}个月，其余见表',
  'chart.notRanked': '未排名',
  'tile.rank': '第{rank}名',
  'tile.legend': '图例',
  'tile.shade.upper': '名次靠前',
  'tile.shade.middle': '名次居中',
  'tile.shade.lower': '名次靠后',
  'tile.shade.none': '未排名',
  'tile.group.urban': '城区，单线框',
  'tile.group.county': '县，双线框',
  'tile.note': '一个方块代表一个地区。这不是行政区划图，不表示边界和面积。',
  'tile.empty': '这个月的数据里没有地区，所以没有方块图。',
} as const;
