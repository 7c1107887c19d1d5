import { expect, test } from 'vitest';
import { facetAnswer } from './facet-answer.ts';
import { entryOf } from './list-entry.fixture.ts';

const withdrawn = { on: '2026-05-20', why: 'withdrawn' } as const;
const entries = [
  entryOf({ id: '2026-W20-B01' }),
  entryOf({ id: '2026-W20-B02', status: 'verified', rectified_on: '2026-05-20', verified_on: '2026-05-22' }),
  entryOf({ id: '2026-W20-B03', status: 'withdrawn', change: 'withdrawn' }, { ended: withdrawn }),
  entryOf({ id: '2026-W20-B04', status: 'withdrawn', change: 'withdrawn' }, { ended: withdrawn }),
  entryOf({ id: '2026-W20-B05' }, { ended: { on: '2026-05-30', why: 'display-ended' } }),
  entryOf({ id: '2026-W20-R01', list: 'red', rectify_by: null }),
];

test('an area counts what is shown by list, and what was withdrawn or is over apart', () => {
  expect(facetAnswer('area', 'S01', entries)).toEqual({
    kind: 'area',
    red: 1,
    black: 2,
    open: 1,
    withdrawn: 2,
    displayEnded: 1,
  });
});

test('the withdrawn are counted though their text is gone: never "0" above their list', () => {
  expect(facetAnswer('status', 'withdrawn', entries.slice(2, 4))).toMatchObject({
    kind: 'withdrawn',
    withdrawn: 2,
    black: 0,
  });
});

test('every value of list and status has a sentence of its own', () => {
  const kinds = ['red', 'black'].map((value) => facetAnswer('list', value, []).kind);
  const states = ['listed', 'rectified', 'verified', 'delisted', 'withdrawn'].map(
    (value) => facetAnswer('status', value, []).kind,
  );
  expect([...kinds, ...states, facetAnswer('category', 'dust', []).kind]).toEqual([
    'red',
    'black',
    'listed',
    'rectified',
    'verified',
    'delisted',
    'withdrawn',
    'category',
  ]);
});
