import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { walkByTab } from '../support/keyboard-walk.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Puts the focus on what is found first, and presses Enter there. */
async function enter(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
}

interface Part {
  path: string;
  /** The head and the foot are the same everywhere: they are walked through once. */
  isWhole?: boolean;
  forcedColors?: 'active';
  /** What its own part does when it is asked by a key. */
  act?: (page: Page) => Promise<void>;
}

const parts: Record<string, Part> = {
  'the filters of the list': {
    path: 'zh/red-black-list/',
    isWhole: true,
    forcedColors: 'active',
    async act(page) {
      const chosen = 'a[data-facet=area][data-value=S01]';
      await enter(page, chosen);
      expect(await page.locator('.entry-card:visible:not([data-area=S01])').count()).toBe(0);
      expect(await hasFocus(page, chosen)).toBe(true);
    },
  },
  'the explorer': { path: 'en/ledger/explore/' },
  'a chart and what is folded up': {
    path: 'zh/indicators/sample-litter-removal-rate/',
    async act(page) {
      for (const isOpen of [true, false]) {
        await enter(page, 'details.fold > summary');
        expect(await page.locator('details.fold').first().getAttribute('open')).toBe(isOpen ? '' : null);
      }
    },
  },
  'an article': { path: 'en/articles/sample-litter-explained/' },
  'the ranking': { path: 'zh/rankings/', forcedColors: 'active' },
  'a comparison': {
    path: 'en/data/street-checks/compare/',
    async act(page) {
      await page.locator('select[name=from]').focus();
      await page.keyboard.press('ArrowDown');
      await enter(page, 'release-compare button');
      await page.locator('[data-result] h2').waitFor();
    },
  },
  'an area, kept or not, and what is sent': {
    path: 'en/areas/S01/',
    async act(page) {
      await enter(page, 'my-area-choice button');
      expect(await page.locator('my-area-choice button').getAttribute('aria-pressed')).toBe('true');
      // The browser of this page does not allow it: the address is shown, and selected.
      await enter(page, 'send-page button');
      await page.locator('send-page [role=status]:not(:empty)').waitFor();
    },
  },
  search: { path: 'zh/search/', forcedColors: 'active' },
};

describe('by keys alone', () => {
  test.each(Object.entries(parts))(
    '%s: all is reached, nothing keeps the focus, and it is seen where it is',
    async (_name, { path, isWhole = false, forcedColors, act }) => {
      const { page } = await site.open(path, { viewport: { width: 1280, height: 800 } });
      await page.emulateMedia({ forcedColors: forcedColors ?? null });
      const { stops, missed, unseen } = await walkByTab(page, isWhole ? 'body' : 'main');
      expect(stops).toBeGreaterThan(8);
      expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
      await act?.(page);
    },
  );

  test('the first step leads past the head, into the text; reading options give the focus back on Escape', async () => {
    const { page } = await site.open('en/simple/');
    await page.keyboard.press('Tab');
    const link = await page.locator('.skip-link:focus').boundingBox();
    expect(link?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'main *')).toBe(true);

    await page.goto(site.at('en/indicators/'));
    const button = page.locator('reading-options button[aria-expanded]');
    await enter(page, 'reading-options button');
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'reading-options input[name=text-size]')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#reading-panel').isVisible()).toBe(false);
    expect(await hasFocus(page, 'reading-options button')).toBe(true);
  });

  test('the sheet of filters on a phone keeps the focus while it is open, and gives it back', async () => {
    const { page } = await site.open('zh/ledger/explore/', { viewport: { width: 360, height: 740 } });
    await enter(page, '[data-sheet]');
    await page.locator('dialog[open]').waitFor();
    for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      // The body is the browser's own bar, between the last and the first of the sheet.
      expect(await hasFocus(page, 'dialog, dialog *, body'), key).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await hasFocus(page, '[data-sheet]')).toBe(true);
  });

  test('a lost ring, a part below another and a trap would be told', async () => {
    const { page } = await site.open('en/simple/');
    await page.evaluate(() => {
      document.body.innerHTML = ['bare', 'below', 'trap', 'after']
        .map((id) => `<p><a href="/" id="${id}">${id}</a>`)
        .join('');
      const [bare, below, trap] = [...document.querySelectorAll('a')];
      if (!bare || !below || !trap) return;
      bare.style.outline = '0';
      const { offsetTop, offsetHeight } = below;
      const cover = document.createElement('div');
      cover.style.cssText = `position: absolute; inset-inline: 0; top: ${offsetTop}px; height: ${offsetHeight}px`;
      document.body.append(cover);
      trap.addEventListener('keydown', (event) => event.preventDefault());
    });
    const idsOf = (found: readonly string[]) => found.map((html) => /id="(\w+)"/.exec(html)?.[1]);
    const { missed, unseen } = await walkByTab(page);
    expect(idsOf(unseen)).toEqual(['bare', 'below']);
    expect(idsOf(missed)).toEqual(['after']);
  });
});
