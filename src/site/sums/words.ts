import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The list of all sums. */
export const sumWords = defineWords({
  'sums.title': { zh: '对得上吗', en: 'Does it add up?' },
  'sums.description': {
    zh: '本站每一个合计是否等于各项之和，每一个印出的比率能否由件数算出：生成网站时逐一核算。',
    en: 'Whether each total on this site is the sum of its parts, and each printed rate follows from its counts: worked out again at every build.',
  },
  'sums.none': { zh: '本站还没有合计。', en: 'There are no totals on this site yet.' },
  'sums.count': {
    zh: '{count} 个合计中，{agree} 个对得上',
    en: '{agree} of {count} {count|total adds|totals add} up',
  },
  'sums.rates': {
    zh: '来源印出的比率有 {count} 个，能由件数算出的 {agree} 个。',
    en: 'Of {count} printed {count|rate|rates}, {agree} can be worked out from the printed counts.',
  },
  'sums.meaning': {
    zh: '这里的“合计”，是总数和各项分别得来的：来源各自印出，或者从不同的数据行、用不同的算法数出来，所以可能对不上。总数本来就由各项相加而来的，不算在内。',
    en: 'A total here comes separately from its parts: the source prints both, or they are counted from other rows or in another way, so they could disagree. Totals made by adding up their parts are not counted.',
  },
  'sums.how': {
    zh: '每次生成网站时，由数据逐一相加，一个字也不手填。对不上而没有说明的，网站不能生成；来源自己对不上的，写明相差多少、来源怎么说。',
    en: 'All of it is worked out from the data each time the site is built; nothing is typed in. Where a total does not add up and nothing says why, the site is not built. Where the source itself does not add up, we give the difference and what the source says.',
  },
  'sums.wrong': { zh: '对不上的', en: 'What does not add up' },
  'sums.wrongRates': { zh: '由件数算不出的比率', en: 'Rates that do not follow from the printed counts' },
  'sums.noWrong': { zh: '没有对不上的合计或比率。', en: 'Every total and every rate agrees.' },
  'sums.group': { zh: '{count} 个合计，{agree} 个对得上', en: '{agree} of {count} add up' },
});

export const translator = dictionary(...frameWords, sumWords);
