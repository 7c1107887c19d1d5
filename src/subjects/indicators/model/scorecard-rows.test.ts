import { expect, test } from 'vitest';
import { scorecardRows } from './scorecard-rows.ts';
import type { ClauseLine } from './scorecard.ts';

const line = (changes: object): ClauseLine =>
  // What a row is made of; the rest of a line is for pages.
  ({
    threshold: { id: '2021-1' },
    result: 'met',
    city: { key: 'k' },
    view: { indicator: { unit: 'percent' } },
    ...changes,
  }) as ClauseLine;
const rows = {
  clause: (id: string) =>
    id === '2021-1' ? { printed: { id, target_value: '90' }, release: '2025-01-01' } : undefined,
  figure: () => ({
    printed: { value: '95.90', period_end: '2022-12-31', certainty: 'certain' },
    release: '2025-06-24',
  }),
};

test('a clause has its own cells, the verdict, and the city’s figure as it is printed, each with its release', () => {
  expect(scorecardRows({ lines: [line({})] }, rows)).toEqual([
    {
      release: '2025-01-01',
      printed: {
        ...{ id: '2021-1', target_value: '90', result: 'met', city_value: '95.90', city_unit: 'percent' },
        ...{
          city_period_start: null,
          city_period_end: '2022-12-31',
          city_certainty: 'certain',
          city_release: '2025-06-24',
        },
      },
    },
  ]);
});

test('a clause without a figure of the city has none, and no unit of it', () => {
  const [row] = scorecardRows({ lines: [line({ result: 'no-figure', city: null })] }, rows);
  expect(row?.printed).toMatchObject({ result: 'no-figure', city_value: null, city_unit: null, city_release: null });
});
