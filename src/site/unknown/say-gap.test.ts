import { expect, test } from 'vitest';
import { gapOf } from './gap.fixture.ts';
import { countByKind, sayName, saySince } from './say-gap.ts';

test('kinds are counted in words, and those of which there is none are left out', () => {
  const gaps = [gapOf(), gapOf(), gapOf({ kind: 'text' })];
  expect(countByKind('en', gaps)).toBe('2 figures and 1 text');
  expect(countByKind('zh', gaps)).toBe('2 个数字和1 份文本');
});

test('the length is told in years and months, and in days where it is short', () => {
  const said = ['2021-12-03', '2021-11-27', '2026-10-27', '2026-11-26', null].map((since) =>
    saySince('en', since, '2026-11-27'),
  );
  expect(said).toEqual([
    'Missing since 3 December 2021: 4 years and 11 months',
    'Missing since 27 November 2021: 5 years',
    'Missing since 27 October 2026: 1 month',
    'Missing since 26 November 2026: 1 day',
    'Start date not known',
  ]);
  expect(saySince('zh', '2021-12-03', '2026-11-27')).toBe('自2021年12月3日起缺，已 4 年零 11 个月');
});

test('away from the page a sample says that it is one', () => {
  expect(sayName('en', gapOf({ isSample: true }))).toBe('Sample: Park area per person');
  expect(sayName('en', gapOf())).toBe('Park area per person');
});
