import { defineWords } from '../../../i18n/dictionary.ts';

/** The ledger itself, and the six states of a problem. */
export const stateWords = defineWords({
  'state.closed-on-time': { zh: '按期解决', en: 'closed on time' },
  'state.closed-late': { zh: '超期解决', en: 'closed late' },
  'state.closed-unfixed': { zh: '未整改结案', en: 'closed unfixed' },
  'state.came-back': { zh: '反弹，没有解决', en: 'came back, still open' },
  'state.open': { zh: '没有解决，未超期', en: 'open, in time' },
  'state.overdue': { zh: '超期', en: 'overdue' },
});
