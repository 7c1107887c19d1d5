import { describe, expect, test } from 'vitest';
import type { Area } from '../../subjects/areas/dataset.ts';
import { areaSteps } from './area-steps.ts';

const area = (kind: Area['kind'], code: string): Area => ({ code, kind }) as Area;
const districts = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => area('district', code));
const counties = ['G', 'H'].map((code) => area('county', code));
const shown = (areas: readonly Area[]) =>
  areaSteps(areas).map(({ name, kinds, areas, next }) => [name, ...kinds, ...areas.map(({ code }) => code), next]);

describe('where somebody lives is asked in screens of at most three choices', () => {
  test('by kind first; then two areas and the way on, three on the last screen', () => {
    expect(shown([...counties, ...districts])).toEqual([
      ['', 'district', 'county', null],
      ['district', 'A', 'B', 'district-2'],
      ['district-2', 'C', 'D', 'district-3'],
      ['district-3', 'E', 'F', null],
      ['county', 'G', 'H', null],
    ]);
    expect(shown(districts.slice(0, 5))).toEqual([
      ['', 'A', 'B', '2'],
      ['2', 'C', 'D', 'E', null],
    ]);
  });

  test('three areas are asked at once whatever their kinds, one or none not at all', () => {
    expect(shown([...districts.slice(0, 1), ...counties])).toEqual([['', 'A', 'G', 'H', null]]);
    expect(shown(counties.slice(0, 1))).toEqual([]);
    expect(shown([])).toEqual([]);
  });

  test('no screen has more than three choices, and every area is on one', () => {
    for (let count = 2; count < 14; count += 1) {
      const areas = Array.from({ length: count }, (_, at) => area(at % 3 === 0 ? 'county' : 'district', `X${at}`));
      const steps = areaSteps(areas);
      expect(
        Math.max(...steps.map(({ areas, kinds, next }) => areas.length + kinds.length + (next ? 1 : 0))),
      ).toBeLessThan(4);
      expect(steps.flatMap(({ areas }) => areas).length).toBe(count);
    }
  });
});
