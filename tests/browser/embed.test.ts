import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

let site: OpenSite;
let newspaper: Server;
let article = '';
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
  newspaper = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article);
  });
  await new Promise<void>((ready) => newspaper.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  newspaper.close();
  await site.close();
});

const built = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const chart = 'en/indicators/sample-litter-removal-rate/';

/** The code that a page hands out, as it would be pasted; the addresses are those of the site served here. */
function codeOn(path: string): string[] {
  const page = built.pages.find(({ file }) => file === `${path}index.html`);
  return (page?.root.querySelectorAll('.copied-code') ?? []).map(({ text }) =>
    text.replaceAll(`${built.origin}${built.base}/`, site.at('')),
  );
}

/** Somebody else's page, of another origin than the site. */
async function pasted(code: string, options: Parameters<OpenSite['open']>[1]): Promise<Page> {
  article = `<!doctype html><title>A newspaper</title><body style="margin:0">${code}`;
  const { page } = await site.open('zh/', options);
  await page.goto(`http://localhost:${(newspaper.address() as AddressInfo).port}/`);
  return page;
}

const heights = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
const needed = async (page: Page): Promise<number> =>
  (await page.frames()[1]?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))) ?? -1;

describe('a chart pasted into another page', () => {
  test.each([360, 800])('is as high as what it shows, on a screen of %i px', async (width) => {
    const [following = ''] = codeOn(chart);
    const page = await pasted(following, { viewport: { width, height: 740 } });
    await expect.poll(async () => (await heights(page)) - (await needed(page))).toBe(0);
    expect(await page.frames()[1]?.locator('h1').textContent()).toContain('litter');
  });

  test('grows when the reader turns the phone', async () => {
    const page = await pasted(codeOn(chart)[0] ?? '', { viewport: { width: 800, height: 360 } });
    await expect.poll(async () => (await heights(page)) - (await needed(page))).toBe(0);
    await page.setViewportSize({ width: 320, height: 740 });
    await expect.poll(async () => (await heights(page)) - (await needed(page))).toBe(0);
  });

  test('keeps the height of its code where no script runs, and shows its picture', async () => {
    const page = await pasted(codeOn(chart)[0] ?? '', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('svg:visible').first().waitFor();
    const box = await page.locator('iframe').boundingBox();
    expect(box?.height).toBe(720);
  });

  test('is not resized by what is no frame of the portal', async () => {
    const page = await pasted(codeOn(chart)[0] ?? '', { viewport: { width: 360, height: 740 } });
    await expect.poll(async () => (await heights(page)) - (await needed(page))).toBe(0);
    const before = await heights(page);
    await page.evaluate(
      () =>
        new Promise((heard) => {
          addEventListener('message', ({ data }) => data === 'after it' && heard(data));
          postMessage({ portalEmbedHeight: 9 }, '*');
          postMessage('after it', '*');
        }),
    );
    expect(await heights(page)).toBe(before);
  });

  test('that is fixed to an older release leads to the newest inside its frame', async () => {
    const [, fixed = ''] = codeOn(chart);
    const older = fixed.replace(/(sample-litter-removal-rate\/)[\d.-]+/, '$12022-06-10');
    const page = await pasted(older, { viewport: { width: 360, height: 740 } });
    await page.frameLocator('iframe').locator('.notice a').click();
    await expect.poll(() => page.frames()[1]?.url()).toBe(site.at('en/embed/indicators/sample-litter-removal-rate/'));
    expect(page.url()).toContain('localhost');
  });
});

describe('the guide to embedding', () => {
  test.each(['zh', 'en'])('shows each example as high as it is (%s)', async (locale) => {
    const { page, complaints } = await site.open(`${locale}/embed/`, { viewport: { width: 360, height: 740 } });
    const frames = page.locator('iframe');
    const count = await frames.count();
    expect(count).toBe(4);
    for (let at = 0; at < count; at++) {
      await frames.nth(at).scrollIntoViewIfNeeded();
      const inner = frames.nth(at).contentFrame().locator('html');
      await expect
        .poll(async () => {
          const [outer, own] = [await frames.nth(at).boundingBox(), await inner.boundingBox()];
          return Math.abs((outer?.height ?? 0) - 2 - Math.ceil(own?.height ?? 0)) <= 2;
        })
        .toBe(true);
    }
    expect(complaints).toEqual([]);
  });
});

describe('a citation', () => {
  test('is copied at a touch, with the day it is read', async () => {
    const { page, complaints } = await site.open(chart, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.clock.setFixedTime('2031-02-03T12:00:00+08:00');
    await page.reload();
    await page.locator('.citation-fold > summary').click();
    const copies = page.locator('.citation-fold copy-text');
    const copied = async (at: number) => {
      await copies.nth(at).locator('button').click();
      await copies.nth(at).locator('[role=status]', { hasText: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied(0)).toMatch(/Retrieved February 3, 2031, from https:\S+$/);
    expect(await copied(1)).toContain('[EB/OL]. (2025-06-24)[2031-02-03]. https:');
    expect(await copied(2)).toMatch(/^@misc\{[^]*urldate = \{2031-02-03\}\n\}$/);
    expect(complaints).toEqual([]);
  });

  test('can be read without scripts, and asks for the day', async () => {
    const { page } = await site.open(chart, { javaScriptEnabled: false });
    await page.locator('.citation-fold > summary').click();
    expect(await page.locator('.citation').nth(1).textContent()).toContain('[date of access]');
    expect(await page.locator('.citation-fold button').count()).toBe(0);
  });
});
