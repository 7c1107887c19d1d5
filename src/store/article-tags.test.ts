import { expect, test } from 'vitest';
import { tagsIn } from './article-tags.ts';

test('the tags of a text come in its order with their attributes, flags left out', () => {
  const text =
    'It was <Value dataset="rows" row="a|b||" release="1" bare />.\n\n<Note title="Mind">\nx < y\n</Note>\n<Chart indicator="air" />';
  expect(tagsIn(text)).toEqual([
    { name: 'Value', attributes: { dataset: 'rows', row: 'a|b||', release: '1' } },
    { name: 'Note', attributes: { title: 'Mind' } },
    { name: 'Chart', attributes: { indicator: 'air' } },
  ]);
});
