import { expect, test } from 'vitest';
import { sortColumns } from './choice.ts';
import { orderOf } from './order-rows.ts';
import { drawTable } from './table.fixture.ts';
import { rowAt } from './table.ts';

const { table } = drawTable(3, 120);
const ordered = (by: (typeof sortColumns)[number], locale: 'zh' | 'en' = 'zh') =>
  [...orderOf(table, by, locale)].map((row) => rowAt(table, row));

test.each(sortColumns)('sorted by %s every row is there once', (by) => {
  expect(new Set(orderOf(table, by, 'en')).size).toBe(120);
});

test('by days what is longest overdue comes first, then what is due next, then what took longest, then the rest', () => {
  const kinds = ordered('days').map(({ timing }) => timing?.kind ?? 'none');
  expect(kinds).toEqual([...kinds].sort((one, other) => urgency.indexOf(one) - urgency.indexOf(other)));
  const daysOf = (kind: string) => ordered('days').flatMap(({ timing }) => (timing?.kind === kind ? timing.days : []));
  for (const kind of ['over', 'taken']) expect(daysOf(kind)).toEqual(daysOf(kind).toSorted((a, b) => b - a));
  expect(daysOf('left')).toEqual(daysOf('left').toSorted((a, b) => a - b));
});

const urgency = ['over', 'left', 'taken', 'none'];

test('rows that are alike go by id', () => {
  const areas = ordered('area').map(({ area, id }) => `${area} ${id}`);
  expect(areas).toEqual([...areas].sort());
});

test('places sort in the language of the reader, those whose text has gone first', () => {
  const names = (locale: 'zh' | 'en') => [
    ...new Set(ordered('place', locale).map(({ place }) => (place ? (place[locale] ?? place.zh) : ''))),
  ];
  expect(names('zh')).toEqual(['', '=示例', '示例一路公厕', '示例二路，市场']);
  expect(names('en')).toEqual(['', '＠Sample', 'Sample Road 1, public toilet', '示例二路，市场']);
});
