import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const path = 'zh/indicators/sample-litter-removal-rate/';
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

interface OpenChart {
  page: Page;
  complaints: string[];
  /** The files of Chart.js that the page has asked for. */
  asked: string[];
  /** How far things have moved since. */
  shift: () => Promise<number>;
}

/** Opens the page of a chart and scrolls to it; Chart.js takes a while to come, as it does on a slow line. */
async function openChart(options: BrowserContextOptions = {}): Promise<OpenChart> {
  const { page, complaints } = await site.open(path, options);
  const asked: string[] = [];
  await page.route(/chart-canvas/, async (route) => {
    asked.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.locator('data-chart').scrollIntoViewIfNeeded();
  await page.locator('.chart-picture[role=application]').waitFor();
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const { value } of list.getEntries().map((entry) => ({ value: 0, ...entry.toJSON() })))
        dataset['shift'] = String(Number(dataset['shift'] ?? 0) + Number(value));
    }).observe({ type: 'layout-shift' });
  });
  return {
    page,
    complaints,
    asked,
    shift: async () => Number((await page.locator('html').getAttribute('data-shift')) ?? 0),
  };
}

/** The middle of the chart's first point, in the window. */
async function firstPoint(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('data-chart svg:visible .chart-mark').first().boundingBox();
  if (!box) throw new Error('The chart has no point.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What Chart.js has drawn, point and value shown among it; it draws at the next frame what it was asked for. */
const drawn = (page: Page): Promise<string> =>
  page.locator('data-chart canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return canvas.toDataURL();
  });

describe('a chart in the browser', () => {
  test('shows its picture before any script, and asks for no Chart.js while the reader only reads', async () => {
    const { page: still } = await site.open(path, { javaScriptEnabled: false });
    expect(await still.locator('data-chart svg:visible').count()).toBe(1);

    const { page, asked, complaints } = await openChart(phone);
    for (const end of [1e6, 0]) {
      await page.evaluate((top) => scrollTo(0, top), end);
      await page.waitForTimeout(100);
    }
    // Whatever the scrolling asked for has been asked for by now; a wait for a silent network need not end.
    await page.waitForTimeout(600);
    expect(await page.locator('data-chart svg:visible').count()).toBe(1);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const contacts: [string, BrowserContextOptions, (page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
    [
      'a pointer that comes to it',
      {},
      async (page) => {
        const { x, y } = await firstPoint(page);
        await page.mouse.move(x, y);
      },
      (page) => page.mouse.move(0, 0),
    ],
    [
      'a finger that taps it',
      phone,
      async (page) => {
        const { x, y } = await firstPoint(page);
        await page.touchscreen.tap(x, y);
      },
      (page) => page.evaluate(() => document.querySelector<HTMLElement>('.chart-picture')?.blur()),
    ],
    [
      'the keys',
      {},
      async (page) => {
        await page.locator('.chart-picture').focus();
        await page.keyboard.press('End');
      },
      (page) => page.keyboard.press('Escape'),
    ],
  ];
  for (const [name, options, come, leave] of contacts) {
    test(`answers ${name} at once when Chart.js has come, and nothing moves`, async () => {
      const { page, asked, complaints, shift } = await openChart(options);
      const picture = page.locator('.chart-picture');
      const before = await picture.boundingBox();
      expect(asked).toEqual([]);
      await come(page);
      await page.locator('data-chart canvas').waitFor();
      const answered = await drawn(page);
      await leave(page);
      await expect.poll(() => drawn(page)).not.toBe(answered);
      expect(await picture.boundingBox()).toEqual(before);
      expect(await shift()).toBe(0);
      expect(asked).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  }

  test('does not take a finger that scrolls over it for a question', async () => {
    const { page } = await openChart(phone);
    const { x, y } = await firstPoint(page);
    const from = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const at = (moved: number) => [{ x: x + 40, y: y + 20 + moved }];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const moved of [10, 20, 30, 40, 50])
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(moved) });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(from);
    await page.locator('data-chart canvas').waitFor();
    const answered = await drawn(page);
    await page.locator('.chart-picture').evaluate((picture: HTMLElement) => {
      picture.focus();
      picture.blur();
    });
    expect(await drawn(page)).toBe(answered);
  });

  test('can be reached by Tab before Chart.js is there, with a ring around it', async () => {
    const { page } = await openChart();
    await page.locator('.chart-download').focus();
    await page.keyboard.press('Shift+Tab');
    const ring = await page.locator('.chart-picture:focus-visible').evaluate((picture) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(picture);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(ring).toBe('solid 3px');
  });

  test('moves between points by arrow keys and says each value', async () => {
    const { page, complaints } = await openChart();
    await page.locator('.chart-picture').focus();
    await page.keyboard.press('Home');
    const said = page.locator('data-chart [aria-live]');
    await expect.poll(() => said.textContent()).not.toBe('');
    const first = await said.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).not.toBe(first);
    expect(await said.textContent()).toMatch(/\d{4}年：[\d.]+%/);
    expect(complaints).toEqual([]);
  });

  test('gives a picture that carries title, source and the word sample', async () => {
    const { page } = await openChart();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.chart-download').click()]);
    expect(download.suggestedFilename()).toMatch(/^sample-litter-removal-rate-2025-06-24\.png$/);
    const texts = await page.locator('data-chart svg:visible text').allTextContents();
    expect(texts.join(' ')).toContain('示例');
  });
});

describe('a chart of ranks in the browser', () => {
  const litOf = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('data-chart')
      .first()
      .locator('svg:visible .chart-lit:visible')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('class')));

  test('has one line lit without script, and its buttons light another', async () => {
    const { page } = await site.open('zh/rankings/', { javaScriptEnabled: false });
    expect(await litOf(page)).toHaveLength(1);
    const buttons = page.locator('data-chart').first().locator('.chart-choice label');
    for (const at of [1, 0]) {
      await buttons.nth(at).click();
      expect(await litOf(page)).toEqual([`chart-lit of-${at}`]);
    }
  });

  test('lights the area that the reader keeps, and the one whose points the keys reach', async () => {
    const { page, complaints } = await site.open('zh/rankings/');
    const choice = page.locator('.chart-choice').first();
    const third = choice.locator('input').nth(2);
    const code = (await third.getAttribute('data-code')) ?? '';
    await page.evaluate((area) => localStorage.setItem('area', area), code);
    await page.reload();
    await page.locator('.chart-picture[role=application]').first().waitFor();
    expect(await third.isChecked()).toBe(true);
    await page.locator('.chart-picture').first().focus();
    await page.keyboard.press('Home');
    await expect.poll(() => choice.locator('input').first().isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
