import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const page = 'zh/indicators/sample-litter-removal-rate/';

/** Scrolls to the chart and waits until Chart.js has drawn it. */
async function seeChart(on: Page): Promise<void> {
  await on.locator('data-chart').scrollIntoViewIfNeeded();
  await on.locator('data-chart canvas').waitFor();
}

describe('a chart in the browser', () => {
  test('shows its picture before any script, and Chart.js takes over without moving anything', async () => {
    const { page: still } = await site.open(page, { javaScriptEnabled: false });
    expect(await still.locator('data-chart svg:visible').count()).toBe(1);
    expect(await still.locator('data-chart canvas').count()).toBe(0);

    const { page: live, complaints } = await site.open(page);
    const before = await live.locator('.chart-picture').boundingBox();
    await live.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset['shift'] = JSON.stringify(entry);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await seeChart(live);
    const after = await live.locator('.chart-picture').boundingBox();
    expect(after?.height).toBe(before?.height);
    expect(await live.evaluate(() => document.documentElement.dataset['shift'])).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('loads its code only when it comes near', async () => {
    const { page: live } = await site.open(page, { viewport: { width: 360, height: 200 } });
    const loaded = () =>
      live.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /chart-canvas/.test(name)).length,
      );
    const far = await live.evaluate(
      () => (document.querySelector('data-chart')?.getBoundingClientRect().top ?? 0) > 500,
    );
    expect(far).toBe(true);
    expect(await loaded()).toBe(0);
    await seeChart(live);
    expect(await loaded()).toBeGreaterThan(0);
  });

  test('moves between points by arrow keys and says each value', async () => {
    const { page: live, complaints } = await site.open(page);
    await seeChart(live);
    await live.locator('.chart-picture').focus();
    await live.keyboard.press('Home');
    const first = await live.locator('[aria-live]').first().textContent();
    await live.keyboard.press('ArrowRight');
    await expect.poll(() => live.locator('data-chart [aria-live]').textContent()).not.toBe(first);
    const second = await live.locator('data-chart [aria-live]').textContent();
    expect(second).toMatch(/\d{4}年：[\d.]+%/);
    expect(complaints).toEqual([]);
  });

  test('gives a picture that carries title, source and the word sample', async () => {
    const { page: live } = await site.open(page);
    await seeChart(live);
    const [download] = await Promise.all([live.waitForEvent('download'), live.locator('.chart-download').click()]);
    expect(download.suggestedFilename()).toMatch(/^sample-litter-removal-rate-2025-04-15\.png$/);
    const texts = await live.locator('data-chart svg:visible text').allTextContents();
    expect(texts.join(' ')).toContain('示例');
  });
});
