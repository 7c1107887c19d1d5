import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

/** For the browser: a device with these voices, which says a sentence when `next()` is called. */
const deviceWith = (voices: readonly { lang: string; localService: boolean }[]) => `
  window.said = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const device = Object.assign(new EventTarget(), {
    getVoices: () => ${JSON.stringify(voices)},
    speak: (utterance) => { said.push(utterance.text); window.next = () => utterance.onend(); },
    cancel: () => {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: device, configurable: true });
`;

async function openWith(path: string, voices: readonly { lang: string; localService: boolean }[]) {
  const opened = await site.open('zh/simple/');
  await opened.page.addInitScript(deviceWith(voices));
  await opened.page.goto(site.at(path));
  return opened;
}

const marked = (page: Page) => page.locator('[data-being-read]').allTextContents();

describe('the simple view', () => {
  test('reads sentence after sentence, marks the one being read, and stops', async () => {
    const { page, complaints } = await openWith('zh/simple/area/S01/', [{ lang: 'zh-CN', localService: true }]);
    const button = page.locator('read-aloud button');
    await button.click();
    expect((await marked(page)).join('').trim()).toBe('甲区改好了吗？');
    expect(await button.textContent()).toBe('停止');
    await page.evaluate('next()');
    expect(await marked(page)).toEqual(['下面是示例数据，不是真实情况。']);
    await button.click();
    expect(await marked(page)).toEqual([]);
    expect(await button.textContent()).toBe('朗读');
    expect(await page.evaluate('said.length')).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('offers to read only where a voice of its language is on the device', async () => {
    const voices = [
      { lang: 'en-GB', localService: true },
      { lang: 'zh-CN', localService: false },
    ];
    const { page } = await openWith('zh/simple/', voices);
    expect(await page.locator('read-aloud button').count()).toBe(0);
    await page.goto(site.at('en/simple/'));
    expect(await page.locator('read-aloud button').textContent()).toBe('Read aloud');
  });

  test('keeps an area when asked, leads to it at once the next time, and forgets it', async () => {
    const { page } = await site.open('en/simple/area/S02/');
    const button = page.locator('my-area-choice button');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(site.at('en/simple/'));
    expect(await page.locator('#near').textContent()).toBe('Is it fixed in District B?');
    await page.locator('#near').click();
    await page.waitForURL(site.at('en/simple/area/S02/'));
    await page.locator('my-area-choice button').click();
    await page.goto(site.at('en/simple/'));
    expect(await page.locator('#near').textContent()).toBe('Is it fixed near me?');
  });

  test('has choices at least 64 px high and text of at least 24 px, without scripts too', async () => {
    const { page } = await site.open('zh/simple/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const heights: number[] = [];
    for (const link of await page.locator('.simple-choices a').all())
      heights.push((await link.boundingBox())?.height ?? 0);
    expect(heights.length).toBe(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
    await page.locator('#near').click();
    await page.waitForURL(/\/simple\/near\//);
    expect(await page.locator('.simple-choices a').count()).toBeGreaterThan(1);
    const size = await site.open('en/simple/city/');
    const px = await size.page.evaluate<string>(
      "getComputedStyle(document.querySelector('.simple-answers [data-read-aloud]')).fontSize",
    );
    expect(Number.parseFloat(px)).toBeGreaterThanOrEqual(24);
  });
});
