import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image, Root } from 'mdast';
import { expect, test } from 'vitest';
import { openFolder } from '../../../tests/support/trial-city.ts';
import { twinPictures } from './twin-pictures.ts';

test('a picture of a text is looked for beside it, then with the other language; one that is nowhere stays as it is', () => {
  const folder = join(openFolder(), 'articles');
  for (const language of ['zh', 'en']) mkdirSync(join(folder, language, 'a.versions'), { recursive: true });
  for (const name of ['zh/own.png', 'en/own.png', 'en/other.png']) writeFileSync(join(folder, name), '');
  const urlIn = (path: string, url: string): string => {
    const image: Image = { type: 'image', url };
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [image] }] };
    twinPictures()(tree, { path: join(folder, path) });
    return image.url;
  };
  expect(urlIn('zh/a.mdx', 'own.png')).toBe('own.png');
  expect(urlIn('zh/a.mdx', 'other.png')).toBe('../en/other.png');
  expect(urlIn('zh/a.versions/1.mdx', '../other.png')).toBe('../../en/other.png');
  expect(urlIn('zh/a.mdx', 'gone.png')).toBe('gone.png');
  expect(urlIn('zh/a.mdx', 'https://portal.example/other.png')).toBe('https://portal.example/other.png');
});
