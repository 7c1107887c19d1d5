import { expect, test } from 'vitest';
import { articleSchema } from '../types/article.ts';
import { summaryParts, summaryTagsIn } from './summary-parts.ts';

const tag = '<Value dataset="rows" row="a|b" release="1" bare />';

test('a summary is words and tags; other signs of Markdown are plain signs', () => {
  expect(summaryParts(`It was ${tag}, *not* 5 < 6.`)).toEqual([
    'It was ',
    { name: 'Value', attributes: { dataset: 'rows', row: 'a|b', release: '1' }, flags: ['bare'] },
    ', *not* 5 < 6.',
  ]);
  expect(summaryTagsIn('No figure.')).toEqual([]);
});

test('what is no tag of a summary stays as it is written, so that a superseded summary can be read', () => {
  expect(summaryParts('Fewer than <b of them, and <Valuer x.')).toEqual(['Fewer than <b of them, and <Valuer x.']);
});

test('a tag counts in the length of a summary as the few characters that it prints', () => {
  const summary = (words: number) => articleSchema.shape.summary.safeParse('x'.repeat(words) + tag.repeat(2)).success;
  expect([summary(388), summary(389)]).toEqual([true, false]);
});
