import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { pageTypes } from '../support/page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (root: Document, options: object) => Promise<AxeResults> };
  }
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
} as const;
const widths = { light: 360, dark: 1280, 'high contrast': 360 } as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const addresses = [
  ...(['zh', 'en'] as const).flatMap((locale) =>
    Object.entries(pageTypes).map(([type, path]) => ({ name: `${locale} ${type}`, path: `${locale}/${path}` })),
  ),
  { name: 'language gateway', path: '' },
  { name: 'page not found', path: '404.html' },
];

describe.each(Object.entries(modes))('axe finds no violation in %s', (mode, options) => {
  test.each(addresses)('on $name', async ({ path }) => {
    const width = widths[mode as keyof typeof widths];
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

describe('a phone of 320 px', () => {
  test.each(addresses)('does not scroll sideways on $name', async ({ path }) => {
    const { page } = await site.open(path, { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
