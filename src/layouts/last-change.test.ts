import { expect, test } from 'vitest';
import { articleFacts } from '../ui/frame/structured-data.ts';
import { lastChange } from './last-change.ts';

const article = articleFacts({ byline: 'Sample office', published: '2026-11-02' }, 'Sample news');
const corrected = { ...article, corrections: [{ on: '2026-11-20', reason: 'Sample.' }] };

test('a page that shows releases changed with the newest of them, however they are named', () => {
  expect(lastChange({ release: 'inspections 2026-11-06.2, scoring 2025-09-26' })).toBe('2026-11-06');
  expect(lastChange({ release: '2026-11-06' })).toBe('2026-11-06');
  expect(lastChange({ release: 'list 2026-11-06', content: { on: '2026-11-24 09:00', source: '' } })).toBe(
    '2026-11-24',
  );
  expect(lastChange({ dataset: { released: '2026-11-24' } })).toBe('2026-11-24');
});

test('an article changed when it was corrected, else when it was published', () => {
  expect(lastChange({ article })).toBe('2026-11-02');
  expect(lastChange({ article: corrected })).toBe('2026-11-20');
});

test('a text about an older document has the day on which it was changed itself', () => {
  expect(lastChange({ updated: '2026-11-20', content: { on: '2021-10-01', source: '' } })).toBe('2026-11-20');
});

test('a page that says no day has none: the build’s is never taken', () => {
  expect(lastChange({})).toBeNull();
  expect(lastChange({ release: '' })).toBeNull();
});
