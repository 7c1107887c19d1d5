import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ranking tells of a week. */
export const rankingWeekWords = defineWords({
  'rankWeek.title': { zh: '月度排名', en: 'Monthly ranking' },
  'rankWeek.counted': { zh: '公布排名', en: 'ranking published' },
  'rankWeek.new': { zh: '{day}公布{month}排名。', en: 'The ranking of {month} was published on {day}.' },
  'rankWeek.none': {
    zh: '没有新的排名；最近一次是{month}的，{day}公布。',
    en: 'No new ranking; the last is {month}, published on {day}.',
  },
});
