import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

describe('reading options', () => {
  test('are set by keyboard, apply at once, stay on the next page and before first paint', async () => {
    const { page, complaints } = await site.open('zh/');
    const root = page.locator('html');
    await page.locator('reading-options button[aria-expanded]').focus();
    await page.keyboard.press('Enter');
    for (const [name, value] of [
      ['text-size', 'largest'],
      ['contrast', 'high'],
      ['theme', 'dark'],
      ['cursor', 'large'],
    ]) {
      const radio = page.locator(`reading-options input[name=${name}][value=${value}]`);
      await radio.focus();
      await page.keyboard.press('Space');
      expect(await root.getAttribute(`data-${name}`)).toBe(value);
    }
    await page.goto(site.at('en/indicators/'));
    expect(await root.getAttribute('data-text-size')).toBe('largest');
    expect(await root.getAttribute('data-contrast')).toBe('high');
    expect(await root.getAttribute('data-theme')).toBe('dark');
    // A file of the site itself, which is there: the arrow on words, the hand on what can be chosen.
    for (const [place, name] of [
      ['h1', 'arrow'],
      ['main a', 'hand'],
    ] as const) {
      const cursor = await page
        .locator(place)
        .first()
        .evaluate((element) => getComputedStyle(element).cursor);
      const [, address = '', file] = /^url\("([^"]+\/(\w+)\.[\w-]+\.svg)"\)/.exec(cursor) ?? [];
      expect(file).toBe(name);
      expect((await page.request.get(address)).headers()['content-type']).toContain('image/svg+xml');
    }
    expect(complaints).toEqual([]);
  });

  test('make the words of a chart larger too, on a phone as on a desk', async () => {
    for (const width of [360, 1280]) {
      const { page } = await site.open('zh/indicators/sample-litter-removal-rate/', {
        viewport: { width, height: 800 },
      });
      const sizeOf = () =>
        page.evaluate<number>(`(() => {
          const svg = [...document.querySelectorAll('data-chart svg')].find((one) => getComputedStyle(one).display !== 'none');
          return Number(svg.getAttribute('font-size')) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        })()`);
      const before = await sizeOf();
      await page.evaluate("document.documentElement.setAttribute('data-text-size', 'largest')");
      expect(before).toBeGreaterThan(12);
      expect((await sizeOf()) / before).toBeGreaterThan(1.3);
    }
  });

  test('are not shown without JavaScript, where they could do nothing', async () => {
    const { page } = await site.open('zh/', { javaScriptEnabled: false });
    expect(await page.locator('reading-options').isVisible()).toBe(false);
  });
});
