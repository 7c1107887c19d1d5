import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The page in the place of a subject of which nothing is published yet. */
const awaitingWords = defineWords({
  'awaiting.description': {
    zh: '{city}的“{title}”还没有公布数据；这里写明将公布什么。',
    en: '{city} has published no data for “{title}” yet; this page says what is to come.',
  },
  'awaiting.nothing': { zh: '还没有公布', en: 'Nothing published yet' },
  'awaiting.lead': {
    zh: '{city}还没有在这里公布数据。没有数据，不等于没有问题，也不等于已经达标。',
    en: '{city} has not published any data here yet. No data does not mean no problems, nor that a standard is met.',
  },
  'awaiting.what': { zh: '这里将公布', en: 'What will be published here' },
  'awaiting.needs': { zh: '先要公布：{subjects}', en: 'To be published first: {subjects}' },
});

export const translator = dictionary(...frameWords, awaitingWords);
