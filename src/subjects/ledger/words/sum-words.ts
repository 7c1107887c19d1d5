import { defineWords } from '../../../i18n/dictionary.ts';

/** What of the ledger is a total with its parts. */
export const ledgerSumWords = defineWords({
  'ledgerSum.now': { zh: '全部问题', en: 'All problems' },
  'ledgerSum.states': { zh: '全部问题，按状态', en: 'All problems, by state' },
  'ledgerSum.weeks': { zh: '全部问题，按发现的周', en: 'All problems, by the week they were found' },
  'ledgerSum.ages': { zh: '未解决的问题，按时长', en: 'Open problems, by age' },
  'ledgerSum.areas': { zh: '未解决的问题，按地区', en: 'Open problems, by area' },
  'ledgerSum.units': { zh: '未解决的问题，按责任单位', en: 'Open problems, by responsible unit' },
  'ledgerSum.foundWeeks': { zh: '每周发现的问题，按现在的状态', en: 'Problems found in a week, by their state now' },
  'ledgerSum.reports': { zh: '各周末的问题，按状态', en: 'Problems at the end of a week, by state' },
  'ledgerSum.reportUnits': {
    zh: '各周末未解决的问题，按责任单位',
    en: 'Problems open at the end of a week, by responsible unit',
  },
  'ledgerSum.of': { zh: '{what}：{week}', en: '{what}: {week}' },
});
