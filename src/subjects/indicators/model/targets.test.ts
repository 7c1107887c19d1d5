import { expect, test } from 'vitest';
import type { Target } from '../datasets/targets.ts';
import { indicator, observation, threshold, viewOf } from './indicators.fixture.ts';

const target = (year: number, value: number, changes: Partial<Target> = {}) => {
  const row: Target = {
    indicator: 'rate',
    area: 'city',
    coverage: 'whole',
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    value,
    certainty: 'certain',
    document: 'd',
    document_en: 'd',
    link: null,
    note_zh: null,
    note_en: null,
    ...changes,
  };
  return { key: `${row.indicator}-${year}`, row, printed: { value: value.toFixed(1) } };
};

test('targets stand beside an indicator’s figures, oldest first, each with the decimals of its source', () => {
  const { targets } = viewOf([observation(2021, 60)], { targets: [target(2030, 75), target(2025, 67)] });
  expect(targets.map(({ year, value, decimals }) => [year, value, decimals])).toEqual([
    [2025.5, 67, 1],
    [2030.5, 75, 1],
  ]);
  expect(targets.map(({ rowId }) => rowId)[0]).toBe('t-city-whole-2025-01-01-2025-12-31');
});

test('targets of another indicator are not shown', () => {
  expect(viewOf([], { targets: [target(2025, 67, { indicator: 'other' })] }).targets).toEqual([]);
});

test('a target is no figure: it is neither headline nor judged, nor on a line', () => {
  const only = viewOf([], { targets: [target(2025, 95)] });
  expect([only.headline, only.elsewhere, only.verdicts, only.series]).toEqual([null, null, [], []]);
  const beside = viewOf([observation(2024, 60)], { targets: [target(2025, 95)] });
  expect(beside.headline?.value).toBe(60);
  expect(beside.verdicts.map(({ outcome }) => outcome)).toEqual(['not-met']);
});

test('a target of an area that nobody lists stops the build', () => {
  expect(() => viewOf([], { targets: [target(2025, 67, { area: 'nowhere' })] })).toThrow(
    'The area nowhere of the target rate-2025 is in no release of areas.',
  );
});

test('a clause per 1,000 and a figure per 10,000 are never compared', () => {
  const staff = { ...indicator('rate'), unit: 'person-per-10-thousand' as const };
  const { verdicts } = viewOf([observation(2019, 6.41)], {
    indicators: [staff],
    thresholds: [threshold(6, { unit: 'person-per-thousand' })],
  });
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['cannot-judge']);
});
