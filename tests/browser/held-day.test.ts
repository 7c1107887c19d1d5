import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import '../support/built-site.ts';
import { officialDay } from '../support/official-city.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  vi.stubEnv('SITE_TODAY', officialDay);
  site = await openSite(inject('officialFolder'), '/');
});
afterAll(async () => {
  await site.close();
  vi.unstubAllEnvs();
});

// Every page that counts to the day of the build, without a rebuild on the day after and a month later.
test.each(['about/freshness/', '', 'this-week/', 'simple/city/', 'red-black-list/'])(
  'a page that counts to a day says when the site was not rebuilt since, and until then nothing (%s)',
  async (path) => {
    for (const [locale, words] of [
      ['zh', '截至2025年7月10日，已是 31 天前。此后本站没有重新生成'],
      ['en', 'as of 10 July 2025, 31 days ago. The site has not been rebuilt since'],
    ] as const) {
      const { page } = await site.open(`${locale}/${path}`);
      await page.clock.setFixedTime('2025-07-11T12:00:00+08:00');
      await page.reload();
      expect(await page.locator('held-day').textContent()).toBe('');
      await page.clock.setFixedTime('2025-08-10T12:00:00+08:00');
      await page.reload();
      await expect.poll(() => page.locator('held-day').textContent()).toContain(words);
    }
  },
);

test('a day is past when it is in the city, wherever its reader is; a clock that is behind says nothing', async () => {
  const { page } = await site.open('zh/');
  for (const [moment, said] of [
    ['2025-07-11T23:59:59+08:00', ''],
    ['2025-07-12T00:00:00+08:00', '已是 2 天前'],
    ['2024-01-01T00:00:00Z', ''],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await page.reload();
    const text = await page.locator('held-day').textContent();
    expect(said === '' ? text : text?.includes(said)).toBe(said === '' ? '' : true);
  }
});
