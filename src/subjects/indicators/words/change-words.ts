import { defineWords } from '../../../i18n/dictionary.ts';

/** What got better and what got worse. */
export const changeWords = defineWords({
  'changes.title': { zh: '哪些变好了，哪些变差了', en: 'What got better, what got worse' },
  'changes.how': {
    zh: '拿最新一期的数和紧接着的前一期比，口径相同才比；按变化占前一期数的比例排。',
    en: 'The newest figure against that of the period just before, where both count the same thing; ranked by the change as a share of the earlier figure.',
  },
  'changes.cityNone': {
    zh: '{city}没有一项指标查到前后相接、可以比较的两期数，变好还是变差，说不了。',
    en: 'For no indicator of {city} have we found two figures, one period after the other, that can be compared, so we cannot say what got better there.',
  },
  'changes.counts': {
    zh: '{counted} 项能比：{better} 项变好，{worse} 项变差，{same} 项没变。',
    en: '{counted} can be compared: {better} got better, {worse} got worse, {same} did not change.',
  },
  'changes.better': { zh: '变好', en: 'Better' },
  'changes.worse': { zh: '变差', en: 'Worse' },
  'changes.fromTo': {
    zh: '从 {from}（{before}）到 {to}（{now}）',
    en: 'from {from} ({before}) to {to} ({now})',
  },
  'changes.of': { zh: '{change}；{coverage}', en: '{change}; {coverage}' },
});
