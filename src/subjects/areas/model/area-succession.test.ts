import { expect, test } from 'vitest';
import { areaOf } from '../../rankings/model/ranking.fixture.ts';
import { inUseFirst, successionOf } from './area-succession.ts';

const areas = [
  areaOf('S02', { valid_to: '2025-06-30', replaced_by: ['S19'] }),
  areaOf('S03', { valid_to: '2025-06-30', replaced_by: ['S19'] }),
  areaOf('S19', { valid_from: '2025-07-01', valid_to: '2026-06-30', replaced_by: ['S20', 'S21'] }),
  areaOf('S20'),
  areaOf('S21'),
];
const of = (code: string, open: string[] = []) => {
  const area = areas.find((one) => one.code === code) ?? areaOf(code);
  const { until, successors, predecessors } = successionOf(
    area,
    areas,
    (one) => open.filter((code) => code === one.code).length,
  );
  return [until, successors.map((one) => one.code), predecessors.map((one) => [one.area.code, one.open])];
};

test('an area that was merged names what it became; what it became counts the open places of each, and none as its own', () => {
  expect(of('S02')).toEqual(['2025-06-30', ['S19'], []]);
  expect(of('S19', ['S02', 'S03', 'S02', 'S19'])).toEqual([
    '2026-06-30',
    ['S20', 'S21'],
    [
      ['S02', 2],
      ['S03', 1],
    ],
  ]);
});

test('an area that was split names every part, and each part the whole', () => {
  expect(of('S20', ['S19'])).toEqual([null, [], [['S19', 1]]]);
  expect(of('S21')).toEqual([null, [], [['S19', 0]]]);
});

test('areas in use come before those that are not, each part in its order', () => {
  const listed = areas.map((area) => ({ code: area.code, succession: successionOf(area, areas, () => 0) }));
  expect(inUseFirst(listed).map(({ code }) => code)).toEqual(['S20', 'S21', 'S02', 'S03', 'S19']);
});
