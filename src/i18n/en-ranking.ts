import type { zhRanking } from './zh-ranking.ts';

export const enRanking = {
  'ranking.title': 'Monthly ranking',

  'chart.recentMonths': 'Last {count} months; the table has all',
  'chart.notRanked': 'not ranked',
  'tile.rank': 'No. {rank}',
  'tile.legend': 'Key',
  'tile.shade.upper': 'upper ranks',
  'tile.shade.middle': 'middle ranks',
  'tile.shade.lower': 'lower ranks',
  'tile.shade.none': 'not ranked',
  'tile.group.urban': 'urban district, single frame',
  'tile.group.county': 'county, double frame',
  'tile.note': 'Each square stands for one area. This is not a map: it shows no boundaries and no sizes.',
  'tile.empty': 'The data of this month name no area, so there is no tile map.',
} as const satisfies Record<keyof typeof zhRanking, string>;
