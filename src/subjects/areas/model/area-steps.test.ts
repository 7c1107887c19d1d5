import { describe, expect, test } from 'vitest';
import { areaSteps, type AskedArea } from './area-steps.ts';

const area = (kind: string, code: string): AskedArea => ({ code, kind, valid_to: null });
const ended = (one: AskedArea): AskedArea => ({ ...one, valid_to: '2024-12-31' });
const districts = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => area('district', code));
const counties = ['G', 'H'].map((code) => area('county', code));
const shown = (areas: readonly AskedArea[]) =>
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
      ['', 'A', 'B', 'district-2'],
      ['district-2', 'C', 'D', 'E', null],
    ]);
  });

  test('a county-level city is asked for among the counties', () => {
    expect(shown([...districts.slice(0, 3), ...counties, area('county-level-city', 'K')])).toEqual([
      ['', 'district', 'county', null],
      ['district', 'A', 'B', 'C', null],
      ['county', 'G', 'H', 'K', null],
    ]);
  });

  test('three areas are asked at once whatever their kinds, one or none not at all', () => {
    expect(shown([...districts.slice(0, 1), ...counties])).toEqual([['', 'A', 'G', 'H', null]]);
    expect(shown(counties.slice(0, 1))).toEqual([]);
    expect(shown([])).toEqual([]);
  });

  test('no screen has more than three choices, and every area is on one after the first', () => {
    for (let count = 4; count < 14; count += 1) {
      const areas = Array.from({ length: count }, (_, at) => area(at % 3 === 0 ? 'county' : 'district', `X${at}`));
      const steps = areaSteps(areas);
      expect(
        Math.max(...steps.map(({ areas, kinds, next }) => areas.length + kinds.length + (next === null ? 0 : 1))),
      ).toBeLessThan(4);
      expect(steps.flatMap(({ areas }) => areas).length).toBe(count);
    }
  });
});

describe('the address of a screen never dies', () => {
  test('an area that ended is not asked for; the screen that it leaves empty leads back to the first', () => {
    expect(shown([...counties, ...districts.slice(0, 4), ...districts.slice(4).map(ended)])).toEqual([
      ['', 'district', 'county', null],
      ['district', 'A', 'B', 'district-2'],
      ['district-2', 'C', 'D', null],
      ['district-3', ''],
      ['county', 'G', 'H', null],
    ]);
  });

  test('a kind of which none is in use any more is not asked for, and its screens stay', () => {
    expect(shown([...counties.map(ended), ...districts])).toEqual([
      ['', 'A', 'B', 'district-2'],
      ['district', 'A', 'B', 'district-2'],
      ['district-2', 'C', 'D', 'district-3'],
      ['district-3', 'E', 'F', null],
      ['county', ''],
    ]);
    expect(shown([...districts.slice(0, 2).map(ended)])).toEqual([['', 'A', 'B', null]]);
  });

  test('whatever comes and ends, no name is lost', () => {
    const all = [...districts.slice(0, 2), ...counties, ...districts.slice(2), area('zone', 'Z')];
    let names: string[] = [];
    for (let count = 1; count <= all.length; count += 1)
      for (let gone = 0; gone <= count; gone += 1) {
        const now = areaSteps(all.slice(0, count).map((one, at) => (at < gone ? ended(one) : one)));
        expect(names.filter((name) => !now.some((step) => step.name === name))).toEqual([]);
        names = now.map(({ name }) => name);
      }
  });
});
