import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (root: Document, options: object) => Promise<AxeResults> };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const everyRule = { type: 'tag', values: tags };

// In high contrast a page differs from its light form in colours alone.
const looks = {
  light: { width: 360, media: { colorScheme: 'light', contrast: 'no-preference' }, runOnly: everyRule },
  'high contrast': { width: 360, media: { colorScheme: 'light', contrast: 'more' }, runOnly: ['color-contrast'] },
  dark: { width: 1280, media: { colorScheme: 'dark', contrast: 'no-preference' }, runOnly: everyRule },
} as const;

const narrowestPhone = 320;

/** What is wrong with the page at an address: what axe finds in each look, and whether it scrolls sideways on a phone. */
export async function accessibilityFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia(looks.light.media);
  await page.setViewportSize({ width: looks.light.width, height: 900 });
  await page.goto(address);
  await page.evaluate(axe);
  for (const [look, { width, media, runOnly }] of Object.entries(looks)) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await violations(page, runOnly)).map((text) => `${look}: ${text}`));
  }
  await page.setViewportSize({ width: narrowestPhone, height: 700 });
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  if (reach > narrowestPhone) faults.push(`${reach} px wide on a phone of ${narrowestPhone}`);
  return faults;
}

async function violations(page: Page, runOnly: object): Promise<string[]> {
  const found = await page.evaluate(
    // Without details of the rules that are kept, it takes a third of the time.
    (rules) => window.axe.run(document, { resultTypes: ['violations'], runOnly: rules }),
    runOnly,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
