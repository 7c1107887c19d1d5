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
};
