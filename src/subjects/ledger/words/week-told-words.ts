import { defineWords } from '../../../i18n/dictionary.ts';

/** What the ledger tells of a week. */
export const ledgerWeekWords = defineWords({
  'ledgerWeek.answer': {
    zh: '{day}登记：新问题 {entered} 个，核实已整改 {verified} 个，反弹 {back} 个；还没有解决 {open} 个，其中超期 {overdue} 个。',
    en: 'As recorded on {day}: {entered} entered, {verified} verified as fixed, {back} came back; {open} still open, {overdue} of them overdue.',
  },
  'ledgerWeek.none': {
    zh: '台账没有新的登记；最近一次是{day}。',
    en: 'No new record of the ledger; the last is of {day}.',
  },
  'ledgerWeek.entered': { zh: '登记问题', en: 'problems entered' },
  'ledgerWeek.verified': { zh: '核实已整改', en: 'verified as fixed' },
});
