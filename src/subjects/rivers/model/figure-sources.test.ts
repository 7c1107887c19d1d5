import { expect, test } from 'vitest';
import { groupBySource } from './figure-sources.ts';
import { figure } from './rivers.fixture.ts';

test('a source is told once with all that it says; one of another day, or known in another way, is told apart', () => {
  const rows = [
    figure('length', '28.6'),
    figure('cost', '37.5'),
    figure('cost', '30', { source_on: '2022-05-24' }),
    figure('opened', '2020-06-01', { certainty: 'likely' }),
    figure('length', '28.6', { document: '另一份', source_on: '2022-05-24' }),
    figure('length', '28.7', { document: '另一份', source_on: '2022-05-24', note_en: 'Sample note' }),
  ].map(({ row }) => row);
  expect(groupBySource(rows).map((one) => one.rows.map(({ id }) => id))).toEqual([
    ['length-28.6', 'cost-37.5'],
    ['cost-30'],
    ['opened-2020-06-01'],
    ['length-28.6'],
    ['length-28.7'],
  ]);
});
