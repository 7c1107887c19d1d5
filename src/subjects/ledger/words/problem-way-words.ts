import { defineWords } from '../../../i18n/dictionary.ts';

/** The deadline of a problem and its steps. */
export const problemWayWords = defineWords({
  'problem.clock': { zh: '期限和每一步', en: 'Deadline and steps' },
  'problem.clock.none': { zh: '还没有交办，也就没有定下期限。', en: 'Not assigned yet, so no deadline has been set.' },
  'problem.clock.kept': {
    zh: '限期{by}，{fixed}整改，没有超期；从{since}算起用了 {days} 天。',
    en: 'Due {by} and fixed on {fixed}, in time: {days} {days|day|days} after {since}.',
  },
  'problem.clock.missed': {
    zh: '限期{by}，{fixed}才整改，超期 {over} 天；从{since}算起用了 {days} 天。',
    en: 'Due {by} but fixed on {fixed}, {over} {over|day|days} late: {days} {days|day|days} after {since}.',
  },
  'problem.clock.running': {
    zh: '限期{by}，截至{asOf}还剩 {days} 天。',
    en: 'Due {by}: {days} {days|day|days} left on {asOf}.',
  },
  'problem.clock.today': { zh: '限期{by}，今天到期。', en: 'Due today, {by}.' },
  'problem.clock.waiting': {
    zh: '限期{by}。单位说{fixed}已整改，没有超期；有人核实以后才算数。',
    en: 'Due {by}. The unit says it was fixed on {fixed}, in time; it counts once somebody has verified it.',
  },
  'problem.clock.over': {
    zh: '限期{by}，截至{asOf}已超期 {days} 天。',
    en: 'Due {by}: {days} {days|day|days} overdue on {asOf}.',
  },
  'problem.clock.unfixed': {
    zh: '{closed}没有整改就结案了。',
    en: 'Closed on {closed} without being fixed.',
  },
  'problem.clock.unfixedReason': { zh: '理由：', en: 'Reason: ' },
  'problem.clock.moved': {
    zh: '{on}批准延期：限期从{from}改到{to}。',
    en: 'Postponed on {on}: the deadline moved from {from} to {to}.',
  },
  'problem.clock.movedReason': { zh: '延期理由：', en: 'Reason for the postponement: ' },
  'problem.clock.returned': {
    zh: '核查不合格，退回重做 {times} 次。',
    en: 'Sent back after a failed check: {times} {times|time|times}.',
  },
  'problem.clock.reopened': {
    zh: '整改以后反弹 {times} 次，最近一次是{day}。',
    en: 'Came back after a fix: {times} {times|time|times}, last on {day}.',
  },
  'problem.step.collected': { zh: '采集', en: 'Collected' },
  'problem.step.filed': { zh: '立案', en: 'Filed' },
  'problem.step.dispatched': { zh: '派遣', en: 'Assigned' },
  'problem.step.handled': { zh: '处置（单位说已整改）', en: 'Fixed (as the unit says)' },
  'problem.step.fed_back': { zh: '反馈', en: 'Fed back' },
  'problem.step.verified': { zh: '核查', en: 'Verified' },
  'problem.step.evaluated': { zh: '评价', en: 'Evaluated' },
  'problem.step.due': { zh: '整改期限', en: 'To be fixed by' },
  'problem.step.fixFailed': { zh: '单位说已整改，核查不合格', en: 'Fixed, as the unit said; the check failed' },
  'problem.step.fixedBefore': { zh: '上一次整改', en: 'Fixed before' },
  'problem.step.verifiedBefore': { zh: '上一次核查', en: 'Verified before' },
  'problem.step.reopened': { zh: '反弹', en: 'Came back' },
  'problem.step.closed': { zh: '销号', en: 'Closed' },
  'problem.step.closed-unfixed': { zh: '未整改结案', en: 'Closed unfixed' },
  'problem.step.notYet': { zh: '还没有', en: 'not yet' },
});
