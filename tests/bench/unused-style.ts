// node tests/bench/unused-style.ts <built site> [base]: how much of the style that a page loads it does not use, by page type, as
// a browser counts it. What a page uses in one look is used: on a phone or a desk, in the dark, in high contrast, in forced colours, on
// paper, or by what a reader chooses among the reading options. Exit 1 where a page type does not use more than its budget.
import { openSite } from '../support/open-site.ts';
import { cityPages, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles } from '../support/site-pages.ts';

const [folder = '', base = '/'] = process.argv.slice(2);
/** What no page type may leave unused. */
const mostUnused = 0.4;

interface Range {
  start: number;
  end: number;
}

/** Characters that at least one of the ranges covers. */
function lengthOf(ranges: readonly Range[]): number {
  let [length, reached] = [0, 0];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

const looks = [
  { width: 412, colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', media: 'screen' },
  { width: 1280, colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none', media: 'screen' },
  { width: 768, colorScheme: 'light', contrast: 'more', forcedColors: 'active', media: 'screen' },
  { width: 768, colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', media: 'print' },
] as const;

/** In the last look, on paper, nothing is chosen; before it, all that the reading options offer, one after the other. */
function chooseAll(isPaper: boolean): void {
  const root = document.documentElement;
  if (!isPaper) document.querySelector<HTMLElement>('reading-options button[aria-expanded=false]')?.click();
  const choices = {
    'text-size': ['large', 'largest'],
    theme: ['light', 'dark'],
    contrast: ['high'],
    cursor: ['large'],
  };
  for (const [name, values] of Object.entries(choices)) {
    for (const value of isPaper ? [] : values) {
      root.setAttribute(`data-${name}`, value);
      // Style is counted when the page is laid out.
      document.body.getBoundingClientRect();
    }
    root.removeAttribute(`data-${name}`);
  }
  document.body.getBoundingClientRect();
}

const site = await openSite(folder, base);
const { page } = await site.open('');
const types = pageTypesOf(listSiteFiles(folder, base, '').files, cityPages).filter(({ locale }) => locale === 'zh');
const found: { name: string; total: number; first: number; all: number }[] = [];
for (const { name, locale, path } of types) {
  await page.setViewportSize({ width: looks[0].width, height: 800 });
  await page.emulateMedia(looks[0]);
  await page.coverage.startCSSCoverage();
  await page.goto(site.at(`${locale}/${path}`));
  const ranges = new Map<string, Range[]>();
  let [total, first] = [0, 0];
  for (const [at, { width, ...media }] of looks.entries()) {
    if (at > 0) {
      await page.coverage.startCSSCoverage({ resetOnNavigation: false });
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.evaluate(chooseAll, at === looks.length - 1);
    }
    const covered = await page.coverage.stopCSSCoverage();
    for (const { url, text = '', ranges: own } of covered) {
      if (at === 0) [total, first] = [total + text.length, first + lengthOf(own)];
      ranges.set(url, [...(ranges.get(url) ?? []), ...own]);
    }
  }
  found.push({ name, total, first, all: [...ranges.values()].reduce((sum, own) => sum + lengthOf(own), 0) });
}
await site.close();

const percent = (part: number): string => `${(part * 100).toFixed(0)} %`.padStart(5);
let over = false;
for (const { name, total, first, all } of found.toSorted((a, b) => a.all / a.total - b.all / b.total)) {
  const unused = 1 - all / total;
  over ||= unused > mostUnused;
  console.log(
    `${unused > mostUnused ? 'OVER' : 'ok'}`.padEnd(5) +
      `${percent(unused)} of ${(total / 1024).toFixed(1)} KB not used in any look (on a phone in the light ${percent(1 - first / total)}): ${name}`,
  );
}
process.exitCode = over ? 1 : 0;
