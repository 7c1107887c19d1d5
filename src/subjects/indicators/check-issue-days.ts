import { isDay } from '../../releases/define/cells.ts';

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** How the name of a source writes a day: 2023-12-15, 2023年12月15日, 15 December 2023, December 15, 2023. */
const forms: readonly { form: RegExp; order: readonly ['year' | 'month' | 'day', 'month' | 'day', 'year' | 'day'] }[] =
  [
    { form: /(\d{4})-(\d{2})-(\d{2})/g, order: ['year', 'month', 'day'] },
    { form: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g, order: ['year', 'month', 'day'] },
    { form: /\b(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})\b/g, order: ['day', 'month', 'year'] },
    { form: /\b([A-Z][a-z]+)\s+(\d{1,2}),\s*(\d{4})\b/g, order: ['month', 'day', 'year'] },
  ];

/** The days that a text mentions, as we write them. */
export const daysIn = (text: string): string[] =>
  forms.flatMap(({ form, order }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const part = (name: string): string => match[order.findIndex((one) => one === name) + 1] ?? '';
      const month = monthNumber(part('month'));
      const day = `${part('year')}-${month.padStart(2, '0')}-${part('day').padStart(2, '0')}`;
      return isDay(day) ? [day] : [];
    }),
  );

const monthNumber = (text: string): string =>
  /^\d/.test(text) ? text : String(months.indexOf(text.toLowerCase()) + 1);
