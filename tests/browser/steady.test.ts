import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

/** How much of a phone's screen moved, and by how much of it, added up as browsers do; what a reader did counts for nothing. */
const movedSoFar = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 1000);
})`;
const opened = { viewport: { width: 412, height: 823 } };
/** A fifth of what Lighthouse still calls good. */
const least = 0.02;

test.each(['', 'this-week/', 'areas/S01/', 'unknown/', 'red-black-list/'])(
  'that its day is past is said by a page before what follows is drawn: nothing moves (%s)',
  async (path) => {
    const { page } = await site.open('zh/', opened);
    await page.clock.setFixedTime('2026-01-01T12:00:00+08:00');
    await page.goto(site.at(`zh/${path}`));
    expect(await page.locator('held-day .notice').count()).toBe(1);
    expect(await page.evaluate(movedSoFar)).toBeLessThan(least);
  },
);

test.each(['垃圾清运', '甲区', 'qqqqqq'])(
  'what a question in the address finds comes into room that was kept for it: nothing moves (%s)',
  async (words) => {
    const { page } = await site.open(`zh/search/?q=${words}`, opened);
    await page.locator('html:not([data-asked])').waitFor();
    expect(await page.evaluate(movedSoFar)).toBeLessThan(least);
    expect(await page.locator('site-search ~ .section').isVisible()).toBe(true);
  },
);
