import { expect, test } from 'vitest';
import type { ListEntry } from '../dataset.ts';
import { entryOf } from './list-entry.fixture.ts';
import { picturedPairs, shownFirst } from './pictured-entries.ts';

const picture = { picture_before: 'before.svg' };
const fixed = { ...picture, picture_after: 'after.svg', status: 'rectified', rectified_on: '2026-05-20' } as const;
const named = (id: string, cells: Partial<ListEntry> = {}) => entryOf({ id: `2026-W20-${id}`, ...cells });
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id.slice(-3));

test('a few cards show what has a picture, and of that what is due first', () => {
  const entries = [
    named('B01', { rectify_by: '2026-05-12' }),
    named('B02', { ...picture, rectify_by: '2026-05-30' }),
    named('B03', { ...picture, rectify_by: '2026-05-20' }),
  ];
  expect(idsOf(shownFirst(entries, 2))).toEqual(['B03', 'B02']);
  expect(idsOf(shownFirst(entries, 4))).toEqual(['B03', 'B02', 'B01']);
});

test('an entry whose text is gone comes after those that say something', () => {
  const gone = entryOf(
    { id: '2026-W20-B01', rectify_by: '2026-05-12' },
    { ended: { on: '2026-05-15', why: 'withdrawn' } },
  );
  expect(idsOf(shownFirst([gone, named('B02')], 2))).toEqual(['B02', 'B01']);
});

test('pairs show one that is fixed and one that is not', () => {
  const entries = [named('B01', picture), named('B02', fixed), named('B03', fixed)];
  expect(idsOf(picturedPairs({ entries }))).toEqual(['B02', 'B01']);
});

test('an overdue one is shown before one that is within its deadline', () => {
  const entries = [
    named('B01', { ...picture, rectify_by: '2026-12-31' }),
    named('B02', { ...picture, rectify_by: '2026-05-12' }),
    named('B03', fixed),
  ];
  expect(idsOf(picturedPairs({ entries }))).toEqual(['B03', 'B02']);
});

test('an overdue one without a picture is shown before one with a picture that has time left', () => {
  const entries = [named('B01', { ...picture, rectify_by: '2026-12-31' }), named('B02', { rectify_by: '2026-05-12' })];
  expect(idsOf(picturedPairs({ entries: [...entries, named('B03', fixed)] }))).toEqual(['B03', 'B02']);
  expect(idsOf(picturedPairs({ entries: [named('B02', { rectify_by: '2026-12-31' }), named('B03', fixed)] }))).toEqual([
    'B03',
  ]);
});

test('what is fixed without a picture after makes no pair; two of a kind stand where there is none of the other', () => {
  expect(idsOf(picturedPairs({ entries: [named('B01', { ...fixed, picture_after: null })] }))).toEqual([]);
  expect(idsOf(picturedPairs({ entries: [named('B01', fixed), named('B02', fixed), named('B03', fixed)] }))).toEqual([
    'B01',
    'B02',
  ]);
});
