import { expect, test } from 'vitest';
import { samplePages } from './sample-pages.ts';

const entries = Array.from({ length: 50 }, (_, index) => `zh/red-black-list/2025-W10-B${index + 10}/index.html`);
const issues = ['2025-W24', '2025-W25'].map((issue) => `en/red-black-list/${issue}/index.html`);
const files = [...entries, ...issues, '404.html', 'index.html', 'zh/feed.xml'];

test('a sample has 20 pages of a route that has more, and all of the others', () => {
  const sample = samplePages(files, 1);
  expect(sample.filter((file) => entries.includes(file))).toHaveLength(20);
  expect(sample.filter((file) => !entries.includes(file))).toEqual(['404.html', ...issues, 'index.html']);
});

test('a seed draws the same pages in any order of files, another seed others', () => {
  expect(samplePages([...files].reverse(), 1)).toEqual(samplePages(files, 1));
  expect(samplePages(files, 2)).not.toEqual(samplePages(files, 1));
});
