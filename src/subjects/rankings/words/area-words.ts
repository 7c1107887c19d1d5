import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ranking says on the pages of areas. */
export const rankAreaWords = defineWords({
  'area.topic.ranking': { zh: '月度排名', en: 'the monthly ranking' },
  'area.topic.rank': { zh: '最近一个月排第几', en: 'its newest rank' },
  'area.answer.ranked': {
    zh: '{month}排名：{group}第 {rank}（共 {size} 个），{total} 分。',
    en: 'Ranking of {month}: {rank} of {size} among the {group}, with {total} points.',
  },
  'area.answer.unranked': { zh: '{month}没有参加排名。', en: 'Not ranked in {month}.' },
  'area.answer.only': {
    zh: '{month}排名：{group}里只有它符合排名条件，{total} 分。',
    en: 'Ranking of {month}: the only one of the {group} that can be ranked, with {total} points.',
  },
  'area.noRanks': { zh: '没有参加过月度排名。', en: 'It was never in the monthly ranking.' },
  'area.column.rank': { zh: '名次', en: 'Rank' },
  'area.rank': { zh: '第 {rank}，共 {size} 个', en: '{rank} of {size}' },
  'area.notRanked': { zh: '未排名', en: 'not ranked' },
  'area.group.urban': { zh: '城区', en: 'urban districts' },
  'area.group.county': { zh: '县', en: 'counties' },
  'area.rankOnly': { zh: '只有它排名', en: 'the only one ranked' },
});
