import { expect, test } from 'vitest';
import { codeExample } from './code-example.ts';

test.each([
  ['\\d{4}-W\\d{2}-\\d{2}', '2026-W01-01'],
  ['C\\d{3}-\\d{1,2}-[PV]\\d{2,3}', 'C001-1-P01'],
  ['\\d{4}(-W\\d{2}|-Q[1-4])?', '2026-W01'],
  ['[A-Z]{1,4}-\\d{4,9}', 'A-2026'],
  ['C-\\d+', 'C-1'],
])('a pattern is shown by a code that it allows: %s', (pattern, example) => {
  expect(codeExample(pattern)).toBe(example);
  expect(example).toMatch(new RegExp(`^(?:${pattern})$`));
});
