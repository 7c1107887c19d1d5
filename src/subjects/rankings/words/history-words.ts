import { defineWords } from '../../../i18n/dictionary.ts';

/** The ranking drawn: tiles, and ranks over the months. */
export const historyWords = defineWords({
  'ranking.mapCaption': { zh: '{month}各区县的名次和总分', en: 'Rank and total of each district and county, {month}' },
  'ranking.homeApart': { zh: '，城区和县分开排名', en: ': two separate rankings' },
  'ranking.homeSample': { zh: '（{sample}）', en: ' ({sample})' },
  'ranking.tile.urban': {
    zh: '{area}，城区第 {rank} 名，共 {size} 个地区排名，{total} 分。',
    en: '{area}: rank {rank} of {size} urban districts ranked, {total} points.',
  },
  'ranking.tile.county': {
    zh: '{area}，县第 {rank} 名，共 {size} 个地区排名，{total} 分。',
    en: '{area}: rank {rank} of {size} counties ranked, {total} points.',
  },
  'ranking.tileTied.urban': {
    zh: '{area}，城区并列第 {rank} 名，共 {size} 个地区排名，{total} 分。',
    en: '{area}: joint rank {rank} of {size} urban districts ranked, {total} points.',
  },
  'ranking.tileTied.county': {
    zh: '{area}，县并列第 {rank} 名，共 {size} 个地区排名，{total} 分。',
    en: '{area}: joint rank {rank} of {size} counties ranked, {total} points.',
  },
  'ranking.tileUnranked': { zh: '{area}，{month}未排名。', en: '{area}: not ranked in {month}.' },
  'ranking.history': { zh: '历月名次', en: 'Ranks over the months' },
  'ranking.history.urban': { zh: '城区各月名次', en: 'Ranks of urban districts by month' },
  'ranking.history.county': { zh: '县各月名次', en: 'Ranks of counties by month' },
  'ranking.historyTable.urban': {
    zh: '表：城区 {count} 个月的名次和总分',
    en: 'Table: ranks and totals of urban districts, {count} months',
  },
  'ranking.historyTable.county': {
    zh: '表：县 {count} 个月的名次和总分',
    en: 'Table: ranks and totals of counties, {count} months',
  },
  'ranking.historySummary': {
    zh: '{group}名次，{from}到{to}。{month}第一：{areas}。',
    en: '{group}: ranks from {from} to {to}. First in {month}: {areas}.',
  },
  'ranking.found.first': {
    zh: '{group}：{month}{areas}第一；{count} 个月里，{most} {times} 次居首，次数最多',
    en: '{group}: {areas} came first in {month}; over {count} months, {most} was first most often ({times})',
  },
  'ranking.found.firstOnly': { zh: '{group}：{month}{areas}第一', en: '{group}: {areas} came first in {month}' },
  'ranking.found.area': {
    zh: '{area}：{month}第 {rank} 名；{count} 个月里最好第 {best} 名，最差第 {worst} 名',
    en: '{area}: rank {rank} in {month}; best {best} and worst {worst} in {count} {count|month|months}',
  },
  'ranking.found.areaUnranked': {
    zh: '{area}：{month}未排名；{count} 个月里最好第 {best} 名，最差第 {worst} 名',
    en: '{area}: not ranked in {month}; best {best} and worst {worst} in {count} {count|month|months}',
  },
  'chart.light': { zh: '点一个地区，看它的名次', en: 'Choose an area to see its line' },
  'ranking.tiedPoints': {
    zh: '名次并列的地区同占一个名次，它们的点在这个名次上下错开。',
    en: 'Areas that tie share a rank: their points are just above and below it.',
  },
  'ranking.column.month': { zh: '月份', en: 'Month' },
  'ranking.absent': { zh: '没有参加', en: 'not taking part' },
  'ranking.point': { zh: '第 {rank} 名，{total} 分', en: 'rank {rank}, {total} points' },
  'chart.recentMonths': { zh: '只画最近{count}个月，其余见表', en: 'Last {count} months; the table has all' },
  'chart.notRanked': { zh: '未排名', en: 'not ranked' },
  'tile.rank': { zh: '第{rank}名', en: 'No. {rank}' },
  'tile.tied': { zh: '并列第{rank}', en: 'Joint {rank}' },
  'tile.legend': { zh: '图例', en: 'Key' },
  'tile.shade.upper': { zh: '名次靠前', en: 'upper ranks' },
  'tile.shade.middle': { zh: '名次居中', en: 'middle ranks' },
  'tile.shade.lower': { zh: '名次靠后', en: 'lower ranks' },
  'tile.shade.none': { zh: '未排名', en: 'not ranked' },
  'tile.group.urban': { zh: '城区，单线框', en: 'urban district, single frame' },
  'tile.group.county': { zh: '县，双线框', en: 'county, double frame' },
  'tile.note': {
    zh: '一个方块代表一个地区。这不是行政区划图，不表示边界和面积。',
    en: 'Each square stands for one area. This is not a map: it shows no boundaries and no sizes.',
  },
  'tile.empty': {
    zh: '这个月的数据里没有地区，所以没有方块图。',
    en: 'The data for this month names no area, so there is no tile map.',
  },
});
