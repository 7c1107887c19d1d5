import { expect, test } from 'vitest';
import { tagsIn } from './tags-in.ts';

test('the tags of a text come in its order with their attributes, flags apart', () => {
  const text =
    'It was <Value dataset="rows" row="a|b||" release="1" bare />.\n\n<Note title="Mind">\nx < y\n</Note>\n<Chart indicator="air" />';
  expect(tagsIn(text)).toEqual([
    { name: 'Value', attributes: { dataset: 'rows', row: 'a|b||', release: '1' }, flags: ['bare'] },
    { name: 'Note', attributes: { title: 'Mind' }, flags: [] },
    { name: 'Chart', attributes: { indicator: 'air' }, flags: [] },
  ]);
});

test('what stands in a code span, a fence or the front matter is no tag, as the check reads it', () => {
  const tag = '<Value dataset="none" row="x" release="1" />';
  const text = `---\ntitle: 'About ${tag}'\n---\n\nWrite \`${tag}\`:\n\n\`\`\`mdx\n${tag}\n\`\`\`\n\n<Chart indicator="air" />\n`;
  expect(tagsIn(text)).toEqual([{ name: 'Chart', attributes: { indicator: 'air' }, flags: [] }]);
});

test('an attribute may stand in single quotes, on a line of its own or with a reference to a character', () => {
  const text = '<Value\n  dataset=\'rows\'\n  row="a &amp; b"\n  release="1"\n/>\n';
  expect(tagsIn(text)).toEqual([
    { name: 'Value', attributes: { dataset: 'rows', row: 'a & b', release: '1' }, flags: [] },
  ]);
});
