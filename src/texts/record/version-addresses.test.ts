import type { Image, Link, Root } from 'mdast';
import { expect, test } from 'vitest';
import { versionAddresses } from './version-addresses.ts';

/** Where a picture of a text at `path` is looked for. */
function pictureIn(path: string, url: string): string {
  const image: Image = { type: 'image', url };
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [image] }] };
  versionAddresses()(tree, { path });
  return image.url;
}

test('a superseded text finds the pictures that lie beside its article', () => {
  expect(pictureIn('content/articles/zh/sample.versions/1.mdx', 'bin.png')).toBe('../bin.png');
  expect(pictureIn('content\\articles\\zh\\sample.versions\\12.mdx', './bin.png')).toBe('../bin.png');
});

test('an article’s own pictures, and those at a full address, stay where they are', () => {
  expect(pictureIn('content/articles/zh/sample.mdx', './bin.png')).toBe('./bin.png');
  expect(pictureIn('content/articles/zh/sample.versions/1.mdx', 'https://portal.example/bin.png')).toBe(
    'https://portal.example/bin.png',
  );
});

test('a superseded text’s links lead where they led from its article', () => {
  const linkIn = (path: string, url: string): string => {
    const link: Link = { type: 'link', url, children: [] };
    versionAddresses()({ type: 'root', children: [{ type: 'paragraph', children: [link] }] }, { path });
    return new URL(link.url, 'https://portal.example/zh/articles/sample/versions/1/').pathname;
  };
  expect(linkIn('content/articles/zh/sample.versions/1.mdx', '../other/')).toBe('/zh/articles/other/');
  expect(linkIn('content/articles/zh/sample.versions/1.mdx', '../../about/')).toBe('/zh/about/');
  expect(linkIn('content/articles/zh/sample.versions/1.mdx', 'https://portal.example/zh/about/')).toBe('/zh/about/');
});
