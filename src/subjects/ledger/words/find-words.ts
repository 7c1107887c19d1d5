import { defineWords } from '../../../i18n/dictionary.ts';

/** The ledger's part of the search page. */
export const findWords = defineWords({
  'ledger.find.title': { zh: '台账里的问题', en: 'Problems in the ledger' },
  'ledger.find.countOne': { zh: '问题台账里有 1 个问题。', en: '1 problem in the ledger.' },
  'ledger.find.countMany': { zh: '问题台账里有 {count} 个问题。', en: '{count} problems in the ledger.' },
  'ledger.find.none': { zh: '问题台账里没有。', en: 'Nothing in the problem ledger.' },
  'ledger.find.failed': {
    zh: '问题台账的索引没有加载成功，请稍后再试。',
    en: 'The index of the problem ledger could not be loaded. Please try again later.',
  },
  'ledger.find.asOf': { zh: '状态截至{day}', en: 'States as of {day}' },
  'ledger.find.more': { zh: '再显示 10 个问题', en: 'Show 10 more problems' },
  'ledger.find.open': { zh: '没有解决', en: 'open, in time' },
  'ledger.find.explore': {
    zh: '到检索页继续找、继续筛选',
    en: 'Go on in the explorer of the ledger, and filter there',
  },
  'ledger.find.lists': {
    zh: '按状态、区县、类别、月份查看台账',
    en: 'Browse the ledger by state, area, category and month',
  },
});
