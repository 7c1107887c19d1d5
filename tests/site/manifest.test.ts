import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, listSiteFiles, pageFiles, readPage } from '../support/site-pages.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const read = (file: string) => readFileSync(join(site.folder, file));

describe.each(['zh', 'en'])('the web manifest in %s', (locale) => {
  const manifest = JSON.parse(read(`${locale}/manifest.webmanifest`).toString('utf8'));

  test('begins at a page of the site, within what it holds, and says that it is a demonstration', () => {
    expect(findFile(site, manifest.start_url)).toBe(`${locale}/index.html`);
    expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
    expect([manifest.name, manifest.short_name].map((name) => /演示|demo/i.test(name))).toEqual([true, true]);
  });

  test('has icons that are there, as large as it says', async () => {
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await loadImage(read(findFile(site, src) ?? src));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('is named by every page of its language, which has a colour for light and for dark', () => {
    const pages = pageFiles(site).filter((file) => file.startsWith(`${locale}/`));
    expect(pages.length).toBeGreaterThan(100);
    for (const file of [...pages.slice(0, 40), `${locale}/index.html`]) {
      const { root } = readPage(site, file);
      const named = root.querySelectorAll('head link[rel=manifest]').map((link) => link.getAttribute('href'));
      expect([file, named]).toEqual([file, [`${site.base}/${locale}/manifest.webmanifest`]]);
      expect(root.querySelectorAll('head meta[name=theme-color][media]')).toHaveLength(2);
    }
  });
});
