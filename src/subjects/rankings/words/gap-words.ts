import { defineWords } from '../../../i18n/dictionary.ts';

/** What is not known of the monthly ranking. */
export const rankGapWords = defineWords({
  'rankGap.scores.title': { zh: '真实的月评比得分', en: 'The real scores of the monthly ranking' },
  'rankGap.scores.text': {
    zh: '这里的得分是虚构的示例。真实的月评比，本站没有读到任何一个月的得分，也没有读到评分办法。',
    en: 'The scores shown here are invented samples. We have read no real score for any month, nor how scores are computed.',
  },
  'rankGap.scores.publisher': { zh: '巩卫指挥部', en: 'The campaign headquarters' },
});
