import type { Words } from '../../core/words.ts';

/** The units of values, as a code list. The names are on axes and in dictionaries. */
export const unitLabels = {
  percent: { zh: '%', en: '%' },
  'per-thousand': { zh: '‰', en: 'per 1,000' },
  'per-100-thousand': { zh: '每10万', en: 'per 100,000' },
  'square-metre': { zh: '平方米', en: 'm²' },
  count: { zh: '个', en: 'number' },
  day: { zh: '天', en: 'days' },
  year: { zh: '岁', en: 'years' },
  person: { zh: '名', en: 'people' },
  'hour-per-day': { zh: '小时/日', en: 'hours a day' },
  decibel: { zh: 'dB', en: 'dB' },
  'microgram-per-cubic-metre': { zh: '微克/立方米', en: 'µg/m³' },
  metre: { zh: '米', en: 'm' },
  'ten-thousand-square-metre': { zh: '万平方米', en: '10,000 m²' },
  'ten-thousand-cubic-metre': { zh: '万立方米', en: '10,000 m³' },
  'ten-thousand-tonne': { zh: '万吨', en: '10,000 tonnes' },
  'tonne-per-day': { zh: '吨/日', en: 'tonnes a day' },
  'hundred-million-yuan': { zh: '亿元', en: '100 million yuan' },
  'count-per-10-thousand': { zh: '座/万人', en: 'per 10,000 people' },
  'bed-per-thousand': { zh: '张/千人', en: 'beds per 1,000 people' },
  'person-per-thousand': { zh: '人/千人', en: 'per 1,000 people' },
  'person-per-10-thousand': { zh: '人/万人', en: 'per 10,000 people' },
  case: { zh: '件', en: 'cases' },
  call: { zh: '次', en: 'calls' },
} as const satisfies Record<string, Words>;

export type Unit = keyof typeof unitLabels;

/** The largest amount a unit allows; what lies above it is a slip of the decimal point. */
export const unitLimits: Partial<Record<Unit, number>> = {
  percent: 100,
  'per-thousand': 1000,
  'per-100-thousand': 100_000,
  day: 366,
  'hour-per-day': 24,
};

export const isUnit = (code: unknown): code is Unit => typeof code === 'string' && Object.hasOwn(unitLabels, code);

/** What follows a number; a no-break space keeps the two on one line. */
export const unitSuffixes: Record<Unit, Words> = {
  percent: { zh: '%', en: '\u00a0%' },
  'per-thousand': { zh: '‰', en: '\u00a0per\u00a01,000' },
  'per-100-thousand': { zh: '/10万', en: '\u00a0per\u00a0100,000' },
  'square-metre': { zh: '\u00a0平方米', en: '\u00a0m²' },
  count: { zh: '\u00a0个', en: '' },
  day: { zh: '\u00a0天', en: '\u00a0days' },
  year: { zh: '\u00a0岁', en: '\u00a0years' },
  person: { zh: '\u00a0名', en: '\u00a0people' },
  'hour-per-day': { zh: '\u00a0小时/日', en: '\u00a0hours a day' },
  decibel: { zh: '\u00a0dB', en: '\u00a0dB' },
  'microgram-per-cubic-metre': { zh: '\u00a0微克/立方米', en: '\u00a0µg/m³' },
  metre: { zh: '\u00a0米', en: '\u00a0m' },
  'ten-thousand-square-metre': { zh: '\u00a0万平方米', en: '\u00a0million\u00a0m²' },
  'ten-thousand-cubic-metre': { zh: '\u00a0万立方米', en: '\u00a0m³' },
  'ten-thousand-tonne': { zh: '\u00a0万吨', en: '\u00a0million\u00a0tonnes' },
  'tonne-per-day': { zh: '\u00a0吨/日', en: '\u00a0tonnes a day' },
  'hundred-million-yuan': { zh: '\u00a0亿元', en: '\u00a0billion\u00a0yuan' },
  'count-per-10-thousand': { zh: '\u00a0座/万人', en: '\u00a0per\u00a010,000' },
  'bed-per-thousand': { zh: '\u00a0张/千人', en: '\u00a0per\u00a01,000' },
  'person-per-thousand': { zh: '\u00a0人/千人', en: '\u00a0per\u00a01,000' },
  'person-per-10-thousand': { zh: '\u00a0人/万人', en: '\u00a0per\u00a010,000' },
  case: { zh: '\u00a0件', en: '\u00a0cases' },
  call: { zh: '\u00a0次', en: '\u00a0calls' },
};

/**
 * By how many places the point moves where English has no word for the unit: 67.9 亿元 is printed "6.79 billion yuan".
 * The suffix above goes with the moved point. A power of ten changes no digit.
 */
export const englishShifts: Partial<Record<Unit, number>> = {
  'ten-thousand-square-metre': -2,
  'ten-thousand-cubic-metre': 4,
  'ten-thousand-tonne': -2,
  'hundred-million-yuan': -1,
};
