import { defineWords } from '../../../i18n/dictionary.ts';

/** What is not known of the ledger. */
export const ledgerGapWords = defineWords({
  'ledgerGap.problems.title': { zh: '真实的问题台账', en: 'The real ledger of problems' },
  'ledgerGap.problems.text': {
    zh: '这里逐条列出的问题是虚构的示例。真实的台账，本站一条也没有读到。',
    en: 'The problems listed here are invented samples. We have not read a single entry of the real ledger.',
  },
  'ledgerGap.fixed.title': { zh: '真实台账里已经整改的问题数', en: 'How many problems in the real ledger were fixed' },
  'ledgerGap.fixed.text': {
    zh: '资料写了台账一共记下多少问题，没有写其中整改了多少。',
    en: 'The source says how many problems were entered in the ledger, but not how many of them were fixed.',
  },
  'ledgerGap.publisher': { zh: '巩卫指挥部', en: 'The campaign headquarters' },
});
