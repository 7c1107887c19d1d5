import { defineWords } from '../../../i18n/dictionary.ts';

/** Open problems by area, and the seven steps. */
export const backlogWords = defineWords({
  'board.areas': { zh: '各区县没有解决的', en: 'Open problems by area' },
  'board.areas.answer': {
    zh: '最近 {weeks} 周，每周末没有解决的问题。各图同一刻度，最高 {most} 个；区和县分开看。',
    en: 'Open at the end of each of the last {weeks} weeks. All on one scale, up to {most}; urban districts and counties separately.',
  },
  'board.areas.urban': { zh: '市辖区', en: 'Urban districts' },
  'board.areas.county': { zh: '县', en: 'Counties' },
  'board.areas.now': { zh: '现在 {open} 个', en: '{open} now' },
  'board.areas.area': { zh: '区县', en: 'Area' },
  'board.areas.first': { zh: '{week}末', en: 'End of {week}' },
  'board.areas.most': { zh: '其间最多', en: 'Most in between' },
  'board.areas.last': { zh: '现在', en: 'Now' },

  'board.steps': { zh: '七步里，卡在哪一步', en: 'Seven steps: where problems wait' },
  'board.steps.answer': {
    zh: '等得最久的是“{step}”：从上一步起，一半要 {days} 天以上（{measured}/{total} 个两步都有日期）。',
    en: 'The longest wait is for “{step}”: half take {days} days or more from the step before ({measured}/{total} have both days).',
  },
  'board.step.collected_on': { zh: '采集', en: 'Collected' },
  'board.step.filed_on': { zh: '立案', en: 'Filed' },
  'board.step.dispatched_on': { zh: '派遣', en: 'Assigned' },
  'board.step.handled_on': { zh: '处置', en: 'Fixed' },
  'board.step.fed_back_on': { zh: '反馈', en: 'Fed back' },
  'board.step.verified_on': { zh: '核查', en: 'Verified' },
  'board.step.evaluated_on': { zh: '评价', en: 'Evaluated' },
  'board.steps.step': { zh: '步骤', en: 'Step' },
  'board.steps.reached': { zh: '走到这一步', en: 'Reached this step' },
  'board.steps.median': { zh: '距上一步（中位天数）', en: 'Median days since the step before' },
  'board.steps.measured': { zh: '两步都有日期', en: 'Both days known' },
});
