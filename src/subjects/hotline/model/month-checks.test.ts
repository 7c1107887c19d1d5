import { expect, test } from 'vitest';
import { monthRates, monthSums, type PrintedFigure } from './month-checks.ts';

const accepted: PrintedFigure = { measure: 'accepted', printed: '955' };
const channels: PrintedFigure[] = [
  { measure: 'from-platform', printed: '887' },
  { measure: 'from-online', printed: '68' },
];
const categories: PrintedFigure[] = ['900', '54'].map((printed) => ({ measure: 'category', printed }));

test('the accepted cases are added up by category and by way of coming in', () => {
  expect(monthSums([accepted, ...channels, ...categories])).toEqual([
    { split: 'category', total: 955, parts: [900, 54], addsUp: false, count: 2, added: 954, difference: -1 },
    { split: 'channel', total: 955, parts: [887, 68], addsUp: true, count: 2, added: 955, difference: 0 },
  ]);
});

test('without parts, or without a total, there is nothing to add up', () => {
  expect(monthSums([accepted])).toEqual([]);
  expect(monthSums(channels)).toEqual([]);
});

test('each rate is worked out from the count that its name names', () => {
  const figures: PrintedFigure[] = [
    accepted,
    { measure: 'closed', printed: '932' },
    { measure: 'closed-on-time', printed: '900' },
    { measure: 'closing-rate', printed: '97.6' },
    { measure: 'on-time-rate', printed: '97.6' },
  ];
  expect(monthRates(figures)).toMatchObject([
    { measure: 'closing-rate', part: 932, whole: 955, follows: true },
    { measure: 'on-time-rate', part: 900, whole: 955, follows: false },
  ]);
});

test('a rate without its counts cannot be worked out', () => {
  expect(monthRates([accepted, { measure: 'on-time-rate', printed: '97.6' }])).toEqual([]);
});
