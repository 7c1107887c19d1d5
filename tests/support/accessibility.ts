import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import './built-site.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (root: Document, options: object) => Promise<AxeResults> };
  }
}

const modes = {
  light: { width: 360, options: { colorScheme: 'light' } },
  dark: { width: 1280, options: { colorScheme: 'dark' } },
  'high contrast': { width: 360, options: { colorScheme: 'light', contrast: 'more' } },
} as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const addresses = [
  ...(['zh', 'en'] as const).flatMap((locale) =>
    Object.entries(pageTypes).map(([type, path]) => ({ name: `${locale} ${type}`, path: `${locale}/${path}` })),
  ),
  { name: 'language gateway', path: '' },
  { name: 'page not found', path: '404.html' },
];

/** Holds every kind of page in one mode; each mode is a test file of its own, so that they run side by side. */
export function describeAccessibility(mode: keyof typeof modes): void {
  const { width, options } = modes[mode];
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(inject('siteFolder'), inject('siteBase'));
  });
  afterAll(() => site.close());

  describe(`axe finds no violation in ${mode}`, () => {
    test.each(addresses)('on $name', async ({ path }) => {
      // Scripts may be put in for the tool, while the page's own policy stays on in every other test.
      const { page } = await site.open(path, { ...options, viewport: { width, height: 900 }, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
        tags,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await page.context().close();
    });
  });
}

/** Holds that no kind of page scrolls sideways on the narrowest phone. */
export function describeNarrowPhone(): void {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(inject('siteFolder'), inject('siteBase'));
  });
  afterAll(() => site.close());

  test('no kind of page scrolls sideways on a phone of 320 px', async () => {
    const { page } = await site.open('zh/', { viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    for (const { name, path } of addresses) {
      await page.goto(site.at(path));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
  });
}
