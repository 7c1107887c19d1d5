import { defineWords } from '../../../i18n/dictionary.ts';

/** The six states of a problem, and what became of its deadline. */
export const stateWords = defineWords({
  'state.closed-on-time': { zh: '按期解决', en: 'fixed on time' },
  'state.closed-late': { zh: '超期解决', en: 'fixed late' },
  'state.closed-unfixed': { zh: '未整改结案', en: 'closed unfixed' },
  'state.came-back': { zh: '反弹，没有解决', en: 'came back, still open' },
  'state.open': { zh: '没有解决，未超期', en: 'open, in time' },
  'state.overdue': { zh: '超期', en: 'overdue' },
  'ledger.timing.left': { zh: '还剩 {days} 天', en: '{days} {days|day|days} left' },
  'ledger.timing.today': { zh: '今天到期', en: 'due today' },
  'ledger.timing.over': { zh: '超期 {days} 天', en: '{days} {days|day|days} overdue' },
  'ledger.timing.taken': { zh: '用了 {days} 天', en: 'took {days} {days|day|days}' },
  'ledger.mark.waiting': { zh: '已整改，待核实', en: 'fixed, to be verified' },
  'ledger.mark.back': { zh: '曾反弹', en: 'came back before' },
  'ledger.list.subdistrict': { zh: '{area}{name}', en: '{name}, {area}' },
});
