import { expect, test } from 'vitest';
import { checkRate } from './printed-rate.ts';

test('a rate follows from its counts where they give it, rounded as the source rounds', () => {
  expect(checkRate({ printed: '97.6', part: 932, whole: 955 })).toMatchObject({ follows: true, computed: '97.59' });
  expect(checkRate({ printed: '95', part: 820, whole: 860 })).toMatchObject({ follows: true, computed: '95.35' });
});

test('a rate that does not follow is told with the one base that would give it', () => {
  expect(checkRate({ printed: '98.53', part: 10324, whole: 10920 })).toEqual({
    follows: false,
    computed: '94.54',
    base: 10478,
  });
});

test('where several bases would give the rate, or none, no base is named', () => {
  expect(checkRate({ printed: '50', part: 1000, whole: 1500 }).base).toBeNull();
  expect(checkRate({ printed: '99.99', part: 3, whole: 4 }).base).toBeNull();
});

test('of nothing no rate follows', () => {
  expect(checkRate({ printed: '0', part: 0, whole: 0 })).toEqual({ follows: false, computed: null, base: null });
});
