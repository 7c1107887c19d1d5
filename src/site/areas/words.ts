import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { areaWords } from '../../subjects/areas/words.ts';
import { indicatorWords } from '../../subjects/indicators/words/indicator-words.ts';
import { feedWords } from '../../subjects/red-black-list/words/feed-words.ts';

/** The page of an area: what each subject says of it. */
export const areaPageWords = defineWords({
  'area.all': { zh: '区县', en: 'Areas' },
  'area.allDescription': {
    zh: '每个区县这一期上榜几处、上一期改了几处、最近一个月排第几。',
    en: 'For each district and county: entries in the newest issue, what was put right of the one before, and its newest rank.',
  },
  'area.description': {
    zh: '{area}：这一期的红黑榜、上一期改了没有、月度排名和指标。',
    en: '{area}: the newest red and black list, whether last issue’s places were put right, the monthly ranking and indicators.',
  },
  'area.answer.list': {
    zh: '{issue}：黑榜 {black} 处，红榜 {red} 处。',
    en: '{issue}. Exposed: {black}; commended: {red}.',
  },
  'area.answer.before': {
    zh: '上一期曝光 {total} 处：已整改 {rectified} 处，超期 {overdue} 处。',
    en: 'Exposed last time: {total}. Put right: {rectified}; overdue: {overdue}.',
  },
  'area.answer.notBefore': { zh: '上一期没有被曝光。', en: 'Nothing was exposed last time.' },
  'area.answer.ranked': {
    zh: '{month}排名：{group}第 {rank}（共 {size} 个），{total} 分。',
    en: 'Ranking of {month}: {rank} of {size} among the {group}, with {total} points.',
  },
  'area.answer.unranked': { zh: '{month}没有参加排名。', en: 'Not ranked in {month}.' },
  'area.answer.open': {
    zh: '还没有整改的共 {open} 处，其中超期 {overdue} 处。',
    en: 'Not put right in all: {open}, overdue: {overdue}.',
  },
  'area.answer.only': {
    zh: '{month}排名：{group}里只有它符合排名条件，{total} 分。',
    en: 'Ranking of {month}: the only one of the {group} that can be ranked, with {total} points.',
  },
  'area.thisIssue': { zh: '这一期', en: 'This issue' },
  'area.before': { zh: '上一期改了没有', en: 'Were last issue’s places put right?' },
  'area.open': { zh: '更早曝光、还没有整改的', en: 'Exposed earlier and not put right yet' },
  'area.ranks': { zh: '月度排名', en: 'Monthly ranking' },
  'area.noRanks': { zh: '没有参加过月度排名。', en: 'It was never in the monthly ranking.' },
  'area.column.rank': { zh: '名次', en: 'Rank' },
  'area.column.area': { zh: '区县', en: 'Area' },
  'area.column.black': { zh: '本期曝光', en: 'Exposed in this issue' },
  'area.column.red': { zh: '本期表扬', en: 'Commended in this issue' },
  'area.column.before': { zh: '上期整改', en: 'Last issue: put right' },
  'area.column.open': { zh: '还没有整改', en: 'Not put right in all' },
  'area.column.of': { zh: '地区', en: 'Area' },
  'area.rank': { zh: '第 {rank}，共 {size} 个', en: '{rank} of {size}' },
  'area.notRanked': { zh: '未排名', en: 'not ranked' },
  'area.figures': { zh: '指标', en: 'Indicators' },
  'area.figuresCaption': { zh: '{area}的指标数值', en: 'Indicator values of {area}' },
  'area.noFigures': {
    zh: '各项指标只有全市及以上的数值，没有这个区县的。',
    en: 'Indicators are known for the whole city and above only, not for this area.',
  },
  'area.entries': { zh: '查看{area}历次上榜的全部条目', en: 'Every entry that {area} ever had' },
  'area.beforeCount': { zh: '{total} 处改了 {rectified} 处', en: '{rectified} of {total}' },
  'area.listCaption': { zh: '各区县的红黑榜和排名', en: 'The list and the ranking by area' },
  'area.group.urban': { zh: '城区', en: 'urban districts' },
  'area.group.county': { zh: '县', en: 'counties' },
  'area.rankOnly': { zh: '只有它排名', en: 'the only one ranked' },
});

export const translator = dictionary(...frameWords, areaPageWords, areaWords, indicatorWords, feedWords);
