import { expect, test } from 'vitest';
import { distinctSources } from './distinct-sources.ts';

const source = { document: 'Report', link: null, certainty: 'certain', note_zh: null, note_en: null };

test('rows that say the same of their source are told once, in their order', () => {
  const rows = [
    { id: 'a', ...source },
    { id: 'b', ...source, certainty: 'likely' },
    { id: 'c', ...source },
    { id: 'd', ...source, note_en: 'A note' },
    { id: 'e', ...source, link: 'https://source.example/' },
    { id: 'f', ...source, document: 'Another report' },
  ];
  expect(distinctSources(rows).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e', 'f']);
});
