import { defineWords } from '../../../i18n/dictionary.ts';

/** What is not known of the waterways. */
export const riverGapWords = defineWords({
  'river.gap.length': { zh: '“{project}”的长度：哪个数对', en: 'Length of {project}: which figure is right' },
  'river.gap.cost': { zh: '“{project}”的投资：哪个数对', en: 'Cost of {project}: which figure is right' },
  'river.gap.differs': {
    zh: '来源写的有{values}。没有一份说明哪个取代哪个，也没有说明算的是不是同一段、同一笔。',
    en: 'The sources give {values}. None says which replaces which, or whether they measure the same thing.',
  },
  'river.gap.lengths': { zh: '各条水道的长度', en: 'The length of each waterway' },
  'river.gap.lengthsText': {
    zh: '{all} 条水道里，{count} 条没有见到长度。',
    en: 'Waterways without a known length: {count} of {all}.',
  },
  'river.gap.meets': { zh: '水道在哪里相接', en: 'Where the waterways meet' },
  'river.gap.meetsText': {
    zh: '列在工程里的水道有 {count} 条；哪条接哪条、接在何处，来源没有写。',
    en: 'Waterways that are listed with a project: {count}. Which meets which, and where, is not stated.',
  },
  'river.gap.quality': { zh: '各条水道的水质', en: 'The water quality of each waterway' },
  'river.gap.qualityText': {
    zh: '{all} 条水道里，{count} 条没有见到水质，治理前后都没有。',
    en: 'Waterways for which we have seen no measurement, before any works or after: {count} of {all}.',
  },
  'river.gap.rest': { zh: '{indicator}：其余 {count} 个', en: '{indicator}: the remaining {count}' },
  'river.gap.restText': {
    zh: '{period}的数是 {whole}中的 {part}，后来的没有见到。',
    en: 'The figure of {period} is {part} of {whole}; we have seen nothing later.',
  },
  'river.gap.noted': { zh: '{text}附注：{note}。', en: '{text} Note: {note}.' },
  'river.gap.government': { zh: '{city}人民政府', en: 'The people’s government of {city}' },
});
