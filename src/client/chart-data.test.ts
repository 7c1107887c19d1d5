import { expect, test } from 'vitest';
import { chartConfig } from '../charts/chart-config.ts';
import { sampleModel, samplePoint } from '../charts/chart-sample.fixture.ts';
import { sampleLine, sampleRanks } from '../subjects/rankings/components/rank-sample.fixture.ts';
import { shownData, shownTime } from './chart-data.ts';

test('the narrow picture of ranks has its own beginning', () => {
  const config = chartConfig(
    sampleRanks([
      sampleLine(
        'a',
        Array.from({ length: 14 }, () => 1),
      ),
    ]),
  );
  expect(shownTime(config, 'narrow').min).toBe(2025);
  expect(shownData(config, 'narrow')[0]?.map(({ point }) => point)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(shownData(config, 'wide')[0]).toHaveLength(14);
});

test('every other picture shows all of its data', () => {
  const config = chartConfig(sampleModel([samplePoint(2021, 40), samplePoint(null, 80)]));
  expect(shownData(config, 'narrow')).toEqual(config.datasets.map(({ data }) => data));
});
