import { expect, test } from 'vitest';
import { compareCorrections, reasonsOf, type TextCorrection } from './published-correction.ts';

const correction = (id: string, on: string, part: Partial<TextCorrection> = {}): TextCorrection => ({
  kind: 'article',
  id,
  on,
  title: 'Sample',
  reasons: ['Sample'],
  author: 'Sample desk',
  latest: `/en/articles/${id}/`,
  version: 1,
  href: null,
  isWithdrawal: false,
  ...part,
});

test('corrections have the newest first; of one day and text the later version before the earlier', () => {
  const latest = '/en/articles/one/';
  const all = [
    correction('old', '2025-03-01'),
    correction('one-1', '2025-03-02', { latest }),
    correction('one-2', '2025-03-02', { latest, version: 2 }),
    correction('newest', '2025-03-03'),
  ];
  expect(all.sort(compareCorrections).map(({ id }) => id)).toEqual(['newest', 'one-2', 'one-1', 'old']);
});

test('the reasons of rows are told once each, one by one; without any, the note on the release', () => {
  expect(reasonsOf(['seen twice', 'typed wrong', 'seen twice'], 'note')).toEqual(['seen twice', 'typed wrong']);
  expect(reasonsOf([], 'note')).toEqual(['note']);
});
