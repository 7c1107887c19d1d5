import { defineWords } from '../../../i18n/dictionary.ts';

/** What of the standard is a total with its parts. */
export const clauseSumWords = defineWords({
  'clauseSum.clauses': { zh: '标准的条款，按结果', en: 'Clauses of the standard, by result' },
  'clauseSum.edition': { zh: '{edition}年版的条款', en: 'Clauses of the {edition} edition' },
});
