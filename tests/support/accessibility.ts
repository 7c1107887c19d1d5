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

const ofColours = ['color-contrast'];

const looks = {
  light: { width: 360, media: { colorScheme: 'light', contrast: 'no-preference' } },
  'high contrast': { width: 360, media: { colorScheme: 'light', contrast: 'more' } },
  dark: { width: 1280, media: { colorScheme: 'dark', contrast: 'no-preference' } },
} as const;

type Look = keyof typeof looks;
const lookNames = ['light', 'high contrast', 'dark'] as const satisfies readonly Look[];

/** Which rules are asked of a page in a look; `null` = it is not looked at. */
export type AskedLooks = Readonly<Record<Look, 'every rule' | 'colours' | null>>;

/** In high contrast a page differs by its colours alone. */
export const everyLook: AskedLooks = { light: 'every rule', 'high contrast': 'colours', dark: 'every rule' };

const narrowestPhone = 320;

const reachOf = 'document.documentElement.scrollWidth';

/** For the browser: boxes that cut off the words in them; what crops its own picture does not. */
const cutBoxes = `(() => {
  const hides = (how) => how === 'hidden' || how === 'clip';
  const cuts = (box) => {
    const isWide = box.scrollWidth > box.clientWidth + 1;
    const isHigh = box.scrollHeight > box.clientHeight + 1;
    if (box.clientWidth < 2 || !(isWide || isHigh) || box.querySelector(':scope > img')) return false;
    const { overflowX, overflowY } = getComputedStyle(box);
    return (isWide && hides(overflowX)) || (isHigh && hides(overflowY));
  };
  return [...document.body.querySelectorAll('*')].filter((box) => cuts(box) && box.innerText?.trim()).map((box) => box.outerHTML.slice(0, 120));
})()`;

/**
 * What is wrong with the page at an address: what axe finds in each look, and whether it scrolls sideways or cuts words off on
 * a phone, with ordinary and with the largest letters. A desk of 1280 at twice the size has the same columns, and more room.
 */
export async function accessibilityFaults(page: Page, address: string, looksAsked = everyLook): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia(looks.light.media);
  await page.setViewportSize({ width: looks.light.width, height: 900 });
  await page.goto(address);
  await page.evaluate(axe);
  for (const look of lookNames) {
    const { width, media } = looks[look];
    const asked = looksAsked[look];
    if (asked === null) continue;
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    const found = await violations(page, asked === 'every rule' ? everyRule : ofColours);
    faults.push(...found.map((text) => `${look}: ${text}`));
  }
  await page.setViewportSize({ width: narrowestPhone, height: 700 });
  for (const size of ['standard', 'largest']) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-text-size', value), size);
    const reach = await page.evaluate<number>(reachOf);
    if (reach > narrowestPhone) faults.push(`${size} letters: ${reach} px wide on a phone of ${narrowestPhone}`);
  }
  // What is whole with the largest letters is so with smaller ones.
  const cut = await page.evaluate<string[]>(cutBoxes);
  faults.push(...cut.map((html) => `largest letters: cut off on a phone: ${html}`));
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
