import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

const ledgerWords = defineWords({
  'ledger.description': {
    zh: '查出的每个问题，从发现到销号。',
    en: 'Every problem that was found, from its discovery until it is closed.',
  },
  'ledger.count': {
    zh: '台账共有 {problems} 个问题。',
    en: 'The ledger has {problems} {problems|problem|problems}.',
  },
  'ledger.newestWeek': { zh: '最近一周有动态的', en: 'What moved in the newest week' },
  'ledger.problem': { zh: '问题 {id}', en: 'Problem {id}' },
  'ledger.problemDescription': { zh: '问题 {id}：{state}。', en: 'Problem {id}: {state}.' },
  'ledger.foundOn': { zh: '发现日期', en: 'Found on' },
  'ledger.area': { zh: '区县', en: 'Area' },
  'ledger.class': { zh: '问题类型', en: 'Class of problem' },
  'ledger.state': { zh: '状态', en: 'State' },
  'ledger.withdrawn': { zh: '误登，已撤回', en: 'Entered in error, withdrawn' },
  'state.closed-on-time': { zh: '按期销号', en: 'Closed on time' },
  'state.closed-late': { zh: '超期销号', en: 'Closed late' },
  'state.closed-unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
  'state.came-back': { zh: '反弹，尚未解决', en: 'Came back, still open' },
  'state.open': { zh: '办理中，未到期', en: 'Open, in time' },
  'state.overdue': { zh: '超期', en: 'Overdue' },
});

export const translator = dictionary(...frameWords, ledgerWords);
