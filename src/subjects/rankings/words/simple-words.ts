import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ranking says in the simple view. */
export const rankingSimpleWords = defineWords({
  'simple.urban': {
    zh: '{month}排名，城区里{first}第一，{last}最后。',
    en: 'Ranking of {month}: of the urban districts, {first} came first and {last} last.',
  },
  'simple.county': {
    zh: '{month}排名，县里{first}第一，{last}最后。',
    en: 'Ranking of {month}: of the counties, {first} came first and {last} last.',
  },
});
