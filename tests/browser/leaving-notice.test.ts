import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import '../support/built-site.ts';
import { officialDay } from '../support/official-city.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  // An official site is served on its own day: entries of its list are to be online no longer than the law allows.
  vi.stubEnv('SITE_TODAY', officialDay);
  site = await openSite(inject('officialFolder'), '/');
});
afterAll(async () => {
  await site.close();
  vi.unstubAllEnvs();
});

/** Follows a link by key, and answers whatever is asked; gives what was asked, and the host that the reader was led to. */
async function follow(
  page: Page,
  host: string,
  answer: 'accept' | 'dismiss',
): Promise<[asked: string[], went: string[]]> {
  const asked: string[] = [];
  const went: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog[answer]();
  });
  // Nothing leaves this machine: a page of another host is an empty one.
  await page.route(
    (url) => !url.href.startsWith(site.at('')),
    (route) => {
      went.push(new URL(route.request().url()).hostname);
      return route.fulfill({ body: '', contentType: 'text/html' });
    },
  );
  await page.locator(`a[href^="https://${host}/"]`).first().focus();
  await page.keyboard.press('Enter');
  if (answer === 'accept') await page.waitForURL((url) => url.hostname === host);
  return [asked, went];
}

describe('on an official site, a link to a host that is not its own', () => {
  test.each([
    ['zh', '您将离开本站，前往 creativecommons.org。那里的内容不由本站负责。要继续吗？'],
    ['en', 'You are leaving this site for creativecommons.org, which this site does not answer for. Continue?'],
  ])('asks before it leaves, and stays where the reader does not want to (%s)', async (locale, words) => {
    const { page } = await site.open(`${locale}/licence/`);
    expect(await follow(page, 'creativecommons.org', 'dismiss')).toEqual([[words], []]);
    expect(page.url()).toBe(site.at(`${locale}/licence/`));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('creativecommons.org');
  });

  test('leads there when the reader agrees', async () => {
    const { page } = await site.open('zh/licence/');
    const [asked, went] = await follow(page, 'creativecommons.org', 'accept');
    expect(asked).toHaveLength(1);
    expect(went).toEqual(['creativecommons.org']);
  });

  test('is followed at once where it is one of its own', async () => {
    const { page } = await site.open('zh/licence/');
    expect(await follow(page, 'www.official.example', 'accept')).toEqual([[], ['www.official.example']]);
  });
});
