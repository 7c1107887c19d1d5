import { expect, test } from 'vitest';
import { idsMeant, seriesOf } from './numbered-ids.ts';

const series = seriesOf(['P-000001', 'P-000002', 'KF2025-0001', 'P-000003']);

test('ids that differ in a number alone are one series', () => {
  expect(series).toEqual([
    { before: 'P-', digits: 6 },
    { before: 'KF2025-', digits: 4 },
  ]);
});

test.each([
  ['P-000012', ['P-000012']],
  ['p-000012', ['P-000012']],
  ['P000012', ['P-000012']],
  ['ｐ－０００１２３', ['P-000123']],
  ['p12', ['P-000012']],
  ['P 12', ['P-000012']],
  ['kf20250007', ['KF2025-0007']],
  ['kf2025-7', ['KF2025-0007']],
])('%s means %s', (query, ids) => {
  expect(idsMeant(query, series)).toEqual(ids);
});

test('a number alone means one of each series that has room for it', () => {
  expect(idsMeant('12', series)).toEqual(['P-000012', 'KF2025-0012']);
  expect(idsMeant('000012', series)).toEqual(['P-000012']);
  expect(idsMeant('20251', series)).toEqual(['P-020251']);
});

test('half an id, more digits than there are, and words mean none', () => {
  for (const query of ['P-0012', 'P-', 'P-0000012', 'Q-000012', '公厕 12', 'garbage', '']) {
    expect(idsMeant(query, series), query).toEqual([]);
  }
});
