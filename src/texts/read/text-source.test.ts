import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../../tests/support/trial-city.ts';
import { readMdx } from './read-mdx.ts';
import { textSource } from './text-source.ts';

const folder = openFolder();
const file = 'content/articles/zh/sample.mdx';
const path = join(folder, 'sample.mdx');
const sourceOf = (text: string): string => {
  writeFileSync(path, text);
  return textSource(file, path);
};
const frontMatter = '---\ntitle: 示例\n---\n';

test('a text is compiled with front matter that says nothing, whether the check has read it or not', () => {
  const text = `${frontMatter}正文\n`;
  const unread = sourceOf(text);
  expect(unread).toBe('---\n\n---\n正文\n');
  readMdx(file, text);
  expect(sourceOf(text)).toBe(unread);
});

test('a text that cannot be read is refused, also where an earlier one of the same file could be', () => {
  const broken = `${frontMatter}<Note>正文\n`;
  readMdx(file, `${frontMatter}正文\n`);
  readMdx(file, broken);
  expect(() => sourceOf(broken)).toThrow('Note');
});
