import { describe, expect, test } from 'vitest';
import { indicator, observation, viewOf } from '../../indicators/model/indicators.fixture.ts';
import type { IndicatorView } from '../../indicators/model/indicators.ts';
import type { WaterwayIndicator } from '../datasets/waterway-indicators.ts';
import { firstMarked, marksOf, quotedFigures } from './quoted-figures.ts';

const quote = (id: string, part_of: string | null, position = 1): WaterwayIndicator => ({
  ...{ indicator: id, part_of, project: null, position },
});
const view = (
  id: string,
  value: number,
  year = 2020,
  unit: 'count' | 'percent' = 'count',
  area = 'city',
): IndicatorView =>
  viewOf([observation(year, value, { indicator: id, area })], { indicators: [{ ...indicator(id), unit }] });

const treated = quote('treated', 'all');
const marks = (...views: IndicatorView[]) => quotedFigures([treated], views).map(marksOf);

describe('what the page quotes', () => {
  test('is in its order, and what has no figure of the city is left out', () => {
    const rows = [quote('b', null, 3), quote('a', null, 2), quote('unknown', null, 1), quote('abroad', null, 1)];
    const views = [view('a', 1), view('b', 2), view('abroad', 3, 2020, 'count', 'country')];
    expect(quotedFigures(rows, views).map((one) => one.view.indicator.id)).toEqual(['a', 'b']);
  });

  test('is so many of so many, where both are of one period', () => {
    expect(marks(view('treated', 9), view('all', 10))).toEqual([{ filled: 9, all: 10 }]);
    expect(marks(view('treated', 9), view('all', 10, 2019))).toEqual([null]);
    expect(marks(view('treated', 9))).toEqual([null]);
  });

  test('is no part of what is smaller than it, or of nothing', () => {
    expect(quotedFigures([treated], [view('treated', 11), view('all', 10)])[0]?.whole).toBeNull();
    expect(quotedFigures([treated], [view('treated', 10), view('all', 10)])[0]?.whole).not.toBeNull();
    expect(quotedFigures([treated], [view('treated', 0), view('all', 0)])[0]?.whole).toBeNull();
  });

  test('is drawn as marks where they are whole and can be counted at a glance', () => {
    expect(marks(view('treated', 49), view('all', 50))).toEqual([{ filled: 49, all: 50 }]);
    expect(marks(view('treated', 49), view('all', 51))).toEqual([null]);
    expect(marks(view('treated', 8.5), view('all', 10))).toEqual([null]);
    expect(marks(view('treated', 9, 2020, 'percent'), view('all', 10, 2020, 'percent'))).toEqual([null]);
  });

  test('makes the page known by the first that has marks', () => {
    const quoted = quotedFigures(
      [quote('a', null, 1), quote('treated', 'all', 2)],
      [view('a', 1), view('treated', 9), view('all', 10)],
    );
    expect(firstMarked(quoted)?.view.indicator.id).toBe('treated');
    expect(firstMarked([])).toBeNull();
  });
});
