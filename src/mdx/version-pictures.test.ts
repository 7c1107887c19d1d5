import { expect, test } from 'vitest';
import type { Image, Root } from 'mdast';
import { versionPictures } from './version-pictures.ts';

/** Where a picture of a text at `path` is looked for. */
function pictureIn(path: string, url: string): string {
  const image: Image = { type: 'image', url };
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [image] }] };
  versionPictures()(tree, { path });
  return image.url;
}

test('a superseded text finds the pictures that lie beside its article', () => {
  expect(pictureIn('content/articles/zh/sample.versions/1.mdx', 'bin.png')).toBe('../bin.png');
  expect(pictureIn('content\\articles\\zh\\sample.versions\\12.mdx', './bin.png')).toBe('../bin.png');
});

test('an article’s own pictures, and those at a full address, stay where they are', () => {
  expect(pictureIn('content/articles/zh/sample.mdx', './bin.png')).toBe('./bin.png');
  expect(pictureIn('content/articles/zh/sample.versions/1.mdx', 'https://portal.example/bin.png')).toBe('https://portal.example/bin.png');
});
