import { defineWords } from '../../../i18n/dictionary.ts';

/** What the words of the ledger mean. Not among the words of states, which are loaded with the explorer's script. */
export const termWords = defineWords({
  'terms.title': { zh: '这些词是什么意思', en: 'What the words mean' },
  'terms.steps': { zh: '一个问题要走的七步', en: 'The seven steps of a problem' },
  'terms.step.collected': { zh: '采集', en: 'Collected' },
  'terms.step.collected.means': {
    zh: '有人发现了问题，记下地点、日子和情况。',
    en: 'Somebody found the problem and noted where, when and what it is.',
  },
  'terms.step.filed': { zh: '立案', en: 'Filed' },
  'terms.step.filed.means': { zh: '问题属实，登记在案。', en: 'It is confirmed and put on record.' },
  'terms.step.dispatched': { zh: '派遣', en: 'Assigned' },
  'terms.step.dispatched.means': {
    zh: '交给责任单位去办，定下期限。',
    en: 'A unit is made responsible, and a deadline is set.',
  },
  'terms.step.handled': { zh: '处置', en: 'Fixed' },
  'terms.step.handled.means': {
    zh: '单位整改好了；是哪一天，由单位自己说。',
    en: 'The unit has fixed it, on the day that it says itself.',
  },
  'terms.step.fed_back': { zh: '反馈', en: 'Fed back' },
  'terms.step.fed_back.means': { zh: '单位报告已经整改。', en: 'The unit reports that it is fixed.' },
  'terms.step.verified': { zh: '核查', en: 'Verified' },
  'terms.step.verified.means': {
    zh: '另有人去看，问题确实没有了，叫作核实。',
    en: 'Somebody else has looked, and the problem is gone.',
  },
  'terms.step.evaluated': { zh: '评价', en: 'Evaluated' },
  'terms.step.evaluated.means': { zh: '评这件事办得怎样。', en: 'How well it was handled is assessed.' },
  'terms.ends': { zh: '另外三个词', en: 'Three more words' },
  'terms.end.closed': { zh: '销号', en: 'Closed' },
  'terms.end.closed.means': {
    zh: '核实以后，这件事办完了；记录不删。',
    en: 'Verified and finished; the record stays.',
  },
  'terms.end.back': { zh: '反弹', en: 'Came back' },
  'terms.end.back.means': {
    zh: '核实或销号以后，同一个问题又出现了。',
    en: 'The same problem appears again after it was verified or closed.',
  },
  'terms.end.unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
  'terms.end.unfixed.means': {
    zh: '没有整改，写明理由就结了案；一直不算解决。',
    en: 'Ended without a fix, with a reason; it never counts as fixed.',
  },
  'terms.states': {
    zh: '每个问题只算一种状态，从上往下，先对上哪一条就算哪一条',
    en: 'Each problem is in one state: the first of these that fits',
  },
  'terms.state.overdue': {
    zh: '没有办完，期限已过。期限内整改好、只等核查的不算。',
    en: 'Not finished and past its deadline, unless it was fixed in time and only waits to be verified.',
  },
  'terms.state.came-back': {
    zh: '反弹以后还没有再核实，期限未过或还没有定；又整改好、等核查的也在这里。',
    en: 'Back and not verified since; its deadline is not past, or not set. Fixed again and waiting to be verified counts here too.',
  },
  'terms.state.open': {
    zh: '没有办完，期限未过或还没有定；期限内整改好、等核查的也在这里。',
    en: 'Not finished; its deadline is not past, or not set, or it was fixed in time and waits to be verified.',
  },
  'terms.state.closed-unfixed': { zh: '没有整改就结了案。', en: 'Ended without a fix.' },
  'terms.state.closed-late': {
    zh: '整改那天已过期限，后来核实了。',
    en: 'Fixed after its deadline, and verified.',
  },
  'terms.state.closed-on-time': {
    zh: '期限内整改，后来核实了。批准过延期的，按延长的期限算。',
    en: 'Fixed by its deadline, and verified. Where it was postponed, the later deadline counts.',
  },
});
