import { defineWords } from '../../../i18n/dictionary.ts';

/** On which days problems are found, and by whom. */
export const calendarWords = defineWords({
  'board.calendar': { zh: '哪天发现的，谁发现的', en: 'On which days problems were found, and by whom' },
  'board.calendar.answer': {
    zh: '周六、周日发现的：督导检查、暗访和自查里占 {city}，举报、热线和媒体里占 {public}。最多的一天是{day}，发现 {most} 个。',
    en: 'Found on a Saturday or Sunday: {city} of what the city found itself, {public} of what people reported. Most on one day: {most} {count|problem|problems}, on {day}.',
  },
  'board.calendar.city': {
    zh: '督导检查、暗访、单位自查发现的',
    en: 'Found by inspections, unannounced visits and the units themselves',
  },
  'board.calendar.public': {
    zh: '群众举报、热线、媒体发现的',
    en: 'Reported by the public, the hotline and the media',
  },
  'board.calendar.weekend': { zh: '{finder}：周六、周日占 {part}。', en: '{finder}: on Saturdays and Sundays {part}.' },
  'board.calendar.legend': {
    zh: '一格一天，颜色越深，发现越多',
    en: 'A cell is a day; the darker, the more were found',
  },
  'board.calendar.between': { zh: '{from}—{to} 个', en: '{from}–{to}' },
  'board.calendar.from': { zh: '{from} 个以上', en: '{from} or more' },
  'board.calendar.weekday': { zh: '星期', en: 'Weekday' },
});
