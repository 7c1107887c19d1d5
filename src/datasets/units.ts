import type { Words } from './words.ts';

/** Units of values. `symbol` follows the number; `name` stands on axes and in dictionaries. */
export const units = {
  percent: { symbol: { zh: '%', en: '%' }, name: { zh: '%', en: '%' } },
  'per-thousand': { symbol: { zh: '‰', en: ' per 1,000' }, name: { zh: '‰', en: 'per 1,000' } },
  'per-100-thousand': { symbol: { zh: '/10万', en: ' per 100,000' }, name: { zh: '每10万', en: 'per 100,000' } },
  'square-metre': { symbol: { zh: ' 平方米', en: ' m²' }, name: { zh: '平方米', en: 'm²' } },
  count: { symbol: { zh: '', en: '' }, name: { zh: '个', en: 'number' } },
  day: { symbol: { zh: ' 天', en: ' days' }, name: { zh: '天', en: 'days' } },
  year: { symbol: { zh: ' 岁', en: ' years' }, name: { zh: '岁', en: 'years' } },
  person: { symbol: { zh: ' 名', en: ' people' }, name: { zh: '名', en: 'people' } },
  'hour-per-day': { symbol: { zh: ' 小时/日', en: ' hours a day' }, name: { zh: '小时/日', en: 'hours a day' } },
  decibel: { symbol: { zh: ' dB', en: ' dB' }, name: { zh: 'dB', en: 'dB' } },
} as const satisfies Record<string, { symbol: Words; name: Words }>;

export type Unit = keyof typeof units;

/** The units as a code list for a column. */
export const unitLabels: { [Code in Unit]: Words } = {
  percent: units.percent.name,
  'per-thousand': units['per-thousand'].name,
  'per-100-thousand': units['per-100-thousand'].name,
  'square-metre': units['square-metre'].name,
  count: units.count.name,
  day: units.day.name,
  year: units.year.name,
  person: units.person.name,
  'hour-per-day': units['hour-per-day'].name,
  decibel: units.decibel.name,
};
