import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every page that counts to the day of the site says when that day is past', () => {
  const pages = globSync(['src/subjects/*/pages/**/*.astro', 'src/site/**/*.astro']).map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const counting = pages.filter(({ text }) => text.includes('asOf()'));
  expect(counting.length).toBeGreaterThan(15);
  expect(counting.filter(({ text }) => !text.includes('<HeldDay')).map(({ file }) => file)).toEqual([]);
});
