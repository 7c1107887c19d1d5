import { defineWords } from '../../../i18n/dictionary.ts';

/** The pictures for link previews. */
export const shareWords = defineWords({
  'share.alt.problems': { zh: '问题台账：{topic}，{word}', en: 'Problem ledger: {topic}, {word}' },
  'share.alt.category': { zh: '问题台账：{topic}', en: 'Problem ledger: {topic}' },
  'share.problems.area': { zh: '{area} · {topic}', en: '{area} · {topic}' },
  'share.problems.all': { zh: '全部类别', en: 'All categories' },
  'share.problems': { zh: '从发现到销号，每一步可查', en: 'Every step from discovery until it is closed' },
});
