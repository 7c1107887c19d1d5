import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { unnamedPictures } from './drop-pictures.ts';

test('a picture is dropped unless a page, a style sheet, a feed or a file of data names it', () => {
  const folder = openFolder();
  mkdirSync(join(folder, '_astro'));
  for (const name of [
    'page.hash.png',
    'style.webp',
    'feed.avif',
    'data.jpg',
    'draft.hash.png',
    'script.js',
    'font.woff2',
  ])
    writeFileSync(join(folder, '_astro', name), '');
  writeFileSync(join(folder, 'index.html'), '<img srcset="/portal/_astro/page.hash.png 2x">');
  writeFileSync(join(folder, '_astro/a.css'), 'a{background:url(/portal/_astro/style.webp)}');
  writeFileSync(join(folder, 'feed.xml'), '<link>https://portal.example/_astro/feed.avif</link>');
  writeFileSync(join(folder, 'feed.json'), '{"image":"/_astro/data.jpg"}');
  expect(unnamedPictures(folder)).toEqual(['draft.hash.png']);
});
