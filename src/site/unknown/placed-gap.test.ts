import { expect, test } from 'vitest';
import { byAge, byPublisher, bySince, missingOn, pathOf, placed } from './placed-gap.ts';

const gap = (id: string, since: string | null = null, publisher = 'Office A') => ({
  id,
  kind: 'figure' as const,
  since,
  publisher,
});

test('a gap has its place on the page of its kind, under the name of its subject', () => {
  const [one] = placed([{ subject: 'indicators', of: [gap('clause/2021-43')] }]);
  expect(one && pathOf(one)).toBe('unknown/figure#indicators-clause-2021-43');
});

test('two gaps of one name are refused, whichever subjects they are of', () => {
  const twice = [
    { subject: 'rivers', of: [gap('banks/length')] },
    { subject: 'rivers-banks', of: [gap('length')] },
  ];
  expect(() => placed(twice)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Two gaps have the anchor "rivers-banks-length": give one of rivers-banks another id.]`,
  );
});

test('the anchor has nothing that an address would write otherwise', () => {
  const [one] = placed([{ subject: 'indicators', of: [gap('year/rate|S01|whole|||final')] }]);
  expect(one?.anchor).toBe('indicators-year-rate-S01-whole-final');
});

test('what will be asked for later is not missing yet', () => {
  const gaps = [gap('old', '2021-12-03'), gap('today', '2026-11-27'), gap('later', '2026-11-28'), gap('undated')];
  expect(missingOn('2026-11-27', gaps).map(({ id }) => id)).toEqual(['old', 'today', 'undated']);
});

test('the longest missing comes first, and what nobody can date last', () => {
  const gaps = [gap('undated'), gap('new', '2026-01-01'), gap('old', '2021-12-03'), gap('undated too')];
  expect(byAge(gaps).map(({ id }) => id)).toEqual(['old', 'new', 'undated', 'undated too']);
});

test('whoever could publish most comes first', () => {
  const gaps = [gap('a'), gap('b', null, 'Office B'), gap('c', null, 'Office B')];
  expect(byPublisher(gaps).map(({ publisher, gaps: those }) => [publisher, ...those.map(({ id }) => id)])).toEqual([
    ['Office B', 'b', 'c'],
    ['Office A', 'a'],
  ]);
});

test('what is missing since one day stands together', () => {
  const gaps = [gap('a', '2018-11-19'), gap('b', '2021-12-03'), gap('c', '2021-12-03'), gap('d')];
  expect(bySince(gaps).map(({ since, gaps: those }) => [since, ...those.map(({ id }) => id)])).toEqual([
    ['2018-11-19', 'a'],
    ['2021-12-03', 'b', 'c'],
    [null, 'd'],
  ]);
});
