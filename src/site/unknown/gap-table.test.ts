import { expect, test } from 'vitest';
import { gapTable } from './gap-table.ts';
import { gapOf } from './gap.fixture.ts';

const address = { entry: (path: string) => `entry:${path}`, page: (href: string) => `page:${href}` };

const tableOf = (...gaps: Parameters<typeof gapOf>[0][]) => {
  const english = gaps.map((gap) => gapOf(gap));
  const chinese = english.map((gap) => ({ ...gap, title: `zh ${gap.title}`, text: `zh ${gap.text}`, publisher: 'zh' }));
  const { columns, rows } = gapTable(chinese, english.toReversed(), '2025-06-30', address);
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
};

test('a row says what is missing in both languages, who could publish it and for how many days', () => {
  const [first] = tableOf({}, { id: 'other', anchor: 'other', title: 'Other' });
  expect(first).toEqual({
    id: 'indicators-clause-2018-5',
    kind: 'figure',
    title_zh: 'zh Park area per person',
    title_en: 'Park area per person',
    text_zh: 'zh Clause 5 asks for it.',
    text_en: 'Clause 5 asks for it.',
    publisher_zh: 'zh',
    publisher_en: 'Office A',
    since: '2018-03-01',
    days: 2678,
    sample: 'no',
    entry: 'entry:unknown/figure#indicators-clause-2018-5',
    page: 'page:/portal/en/indicators/park-area/',
  });
});

test('where nobody can tell since when, day and length are empty', () => {
  expect(tableOf({ since: null })[0]).toMatchObject({ since: null, days: null });
});

test('a row of sample data carries the word', () => {
  expect(tableOf({ isSample: true })[0]).toMatchObject({ sample: 'sample' });
});
