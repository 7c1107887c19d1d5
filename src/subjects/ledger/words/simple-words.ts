import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ledger says in the simple view. */
export const ledgerSimpleWords = defineWords({
  'simple.open': {
    zh: '问题台账里，这里还有 {open} 个问题没有解决，{overdue} 个超期。',
    en: '{open} {open|problem|problems} here {open|is|are} still open in the ledger. {overdue} {overdue|is|are} overdue.',
  },
  'simple.open.inTime': {
    zh: '问题台账里，这里还有 {open} 个问题没有解决，都没有超期。',
    en: '{open} {open|problem|problems} here {open|is|are} still open in the ledger. None is overdue.',
  },
  'simple.open.none': { zh: '问题台账里，这里的问题都办结了。', en: 'No problem here is still open in the ledger.' },
});
