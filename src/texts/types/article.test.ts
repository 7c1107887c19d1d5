import { expect, test } from 'vitest';
import { appearsOn } from './article.ts';

test('an article appears with the day it was out: the later of its own and of that it waited for', () => {
  expect(appearsOn({ published: '2025-03-01' })).toBe('2025-03-01');
  expect(appearsOn({ published: '2025-03-01', publishOn: '2025-03-05' })).toBe('2025-03-05');
  expect(appearsOn({ published: '2025-03-01', publishOn: '2025-02-01' })).toBe('2025-03-01');
});
