import { defineWords } from '../../../i18n/dictionary.ts';

/** The pictures of the ranking, and its figure on that of an area. */
export const rankingShareWords = defineWords({
  'share.ranking.note': { zh: '各区县的名次和总分', en: 'Rank and total of each area' },
  'share.ranking.alt': { zh: '{title}：{answers}', en: '{title}. {answers}' },
  'share.ranking.comma': { zh: '；', en: '; ' },
  'share.rank.value': { zh: '{rank} / {size}', en: '{rank} of {size}' },
  'share.rank.label': { zh: '{month}名次（{group}）', en: 'rank in {month} ({group})' },
});
