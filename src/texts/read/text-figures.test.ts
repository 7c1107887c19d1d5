import { expect, test } from 'vitest';
import { compileText } from './compile-text.ts';
import { tagsIn } from './tags-in.ts';
import { figuresAmong } from './text-figures.ts';

const value = (row: string, rest = '') => `<Value dataset="rows" row="${row}" release="1" ${rest}/>`;
const text = `---\ntitle: Sample\n---\n\nFirst ${value('a|b')}, then ${value('a|c')}.\n\n${value('a;b', 'bare ')} again.\n\n<Note>\nx\n</Note>\n\n<Chart indicator="air" />\n`;

test('the figures of a text are numbered in its order, each once, however its key is joined', () => {
  expect(figuresAmong(tagsIn(text)).map(({ number, tag }) => [number, tag.name, tag.attributes['row']])).toEqual([
    [1, 'Value', 'a|b'],
    [2, 'Value', 'a|c'],
    [3, 'Chart', undefined],
  ]);
});

test('a figure of another release, column or tag is another figure', () => {
  const others = '<Value dataset="rows" row="a" release="2" /> <Value dataset="rows" row="a" column="b" release="2" />';
  expect(
    figuresAmong(tagsIn(`${value('a')} ${others} <Difference dataset="rows" row="a" minus="b" release="2" />`)),
  ).toHaveLength(4);
});

test('an article’s figures are compiled with their numbers, the first of each marked; other texts’ are not', async () => {
  const code = await compileText('content/articles/en/sample.mdx', text);
  expect(
    [...code.matchAll(/figure: "(\d)",?\s*(first: true)?/g)].map(([, number, first]) => [number, first !== undefined]),
  ).toEqual([
    ['1', true],
    ['2', true],
    ['1', false],
    ['3', true],
  ]);
  for (const file of ['content/pages/en/about.mdx', 'content/articles/en/sample.versions/1.mdx'])
    expect(await compileText(file, text)).not.toContain('figure: "');
});
