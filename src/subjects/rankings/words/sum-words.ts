import { defineWords } from '../../../i18n/dictionary.ts';

/** What of the ranking is a total with its parts. */
export const rankSumWords = defineWords({
  'rankingSum.scores': { zh: '各地区的月度总分', en: 'Monthly totals of the areas' },
  'rankingSum.score': { zh: '{area}，{month}的总分', en: 'Total of {area} in {month}' },
  'rankingSum.weights': { zh: '各部分的权重', en: 'Weights of the components' },
  'rankingSum.weight': { zh: '权重，{period}', en: 'Weights, {period}' },
});
