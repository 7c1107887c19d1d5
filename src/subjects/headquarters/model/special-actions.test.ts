import { expect, test } from 'vitest';
import { action } from './headquarters.fixture.ts';
import { listActions } from './special-actions.ts';

const rows = [
  action('markets'),
  action('soil', { order: 2 }),
  action('toilets', { order: 1 }),
  action('others', { named: 'no', count: 5 }),
];

test('actions with a number come in their order, then the others as they are listed', () => {
  const { named, unnamed } = listActions(rows, '2022-05-24');
  expect(named.map(({ id }) => id)).toEqual(['toilets', 'soil', 'markets']);
  expect(unnamed.map(({ id }) => id)).toEqual(['others']);
});

test('a row without names counts as many as it stands for', () => {
  const { total, namedCount } = listActions(rows, '2022-05-24');
  expect([total, namedCount]).toEqual([8, 3]);
});

test('a row counts to its last day and no longer', () => {
  const ended = [action('old', { valid_to: '2022-05-24', replaced_by: ['new'] })];
  const [last, after] = [listActions(ended, '2022-05-24'), listActions(ended, '2022-05-25')];
  expect([last.total, last.ended.length]).toEqual([1, 0]);
  expect([after.total, after.ended.map(({ id, valid_to }) => `${id} ${valid_to}`)]).toEqual([0, ['old 2022-05-24']]);
});
