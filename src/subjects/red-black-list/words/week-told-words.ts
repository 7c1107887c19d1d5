import { defineWords } from '../../../i18n/dictionary.ts';

/** What the list tells of a week. */
export const listWeekWords = defineWords({
  'listWeek.exposed': { zh: '曝光', en: 'places exposed' },
  'listWeek.commended': { zh: '表扬', en: 'places commended' },
  'listWeek.none': {
    zh: '没有新的一期；最近一期是{issue}，{day}发布。',
    en: 'No new issue; the last is {issue}, published on {day}.',
  },
  'listWeek.before': {
    zh: '上一期曝光的 {total} 处，已整改 {rectified} 处，还没有整改 {open} 处。',
    en: 'Of last issue’s {total} {total|place|places}, {rectified} {rectified|is|are} fixed and {open} not yet.',
  },
  'listWeek.open': {
    zh: '各期合计，还没有整改的有 {open} 处。',
    en: 'Not yet fixed, of all issues: {open}.',
  },
});
