/** What a subject may take from others: their datasets, models, queries and words. A foreign key points one way. */
export const needs: Record<string, readonly string[]> = {
  areas: [],
  indicators: ['areas'],
  rankings: ['areas'],
  'red-black-list': ['areas'],
  articles: [],
};
