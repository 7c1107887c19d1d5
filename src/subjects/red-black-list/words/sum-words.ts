import { defineWords } from '../../../i18n/dictionary.ts';

/** What of the list is a total with its parts. */
export const listSumWords = defineWords({
  'listSum.issues': { zh: '每期的条目：曝光和表扬', en: 'Entries of an issue: exposed and commended' },
  'listSum.issue': { zh: '{issue}的条目', en: 'Entries of {issue}' },
  'listSum.objections': { zh: '异议，按结果', en: 'Objections, by outcome' },
});
