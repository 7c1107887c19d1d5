import { expect, test } from 'vitest';
import { figureRows } from './figure-rows.ts';
import { observation, viewOf } from './indicators.fixture.ts';

const years = (area: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => observation(first + index, index, { area }));
const printed = (rows: ReturnType<typeof figureRows>['shown']) =>
  rows.map(({ series, figure }) => `${series.area.code} ${Math.floor(figure.year ?? 0)}`);

test('up to eight figures are one table, the newest of each series first', () => {
  const { shown, earlier } = figureRows(viewOf([...years('city', 2020, 2021), ...years('country', 2016, 2021)]));
  expect(printed(shown).slice(0, 3)).toEqual(['city 2021', 'city 2020', 'country 2021']);
  expect([shown.length, earlier]).toEqual([8, []]);
});

test('of more figures each series shows its newest, and none is lost', () => {
  const { shown, earlier } = figureRows(viewOf([...years('city', 2019, 2021), ...years('country', 2012, 2021)]));
  expect(printed(shown)).toEqual([
    'city 2021',
    'city 2020',
    'city 2019',
    'country 2021',
    'country 2020',
    'country 2019',
  ]);
  expect(printed(earlier)).toEqual(years('country', 2012, 2018).map((_, index) => `country ${2018 - index}`));
});
