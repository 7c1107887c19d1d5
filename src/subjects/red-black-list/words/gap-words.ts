import { defineWords } from '../../../i18n/dictionary.ts';

/** What is not known of the list. */
export const listGapWords = defineWords({
  'listGap.issues.title': { zh: '真实的红黑榜', en: 'The real red and black list' },
  'listGap.issues.text': {
    zh: '这里各期红黑榜是虚构的示例。真实的红黑榜，本站一期也没有读到。',
    en: 'The issues shown here are invented samples. We have not read a single real issue of the list.',
  },
  'listGap.issues.publisher': {
    zh: '巩卫指挥部，或办榜的媒体',
    en: 'The campaign headquarters, or the media that run the list',
  },
});
