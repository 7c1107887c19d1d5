import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, queryOf, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

const readSite = () => readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

describe('search', () => {
  test.each([
    ['zh', '垃圾清运', 'zh/indicators/sample-litter-removal-rate/'],
    ['zh', '示例市', 'zh/'],
    ['en', 'litter removal', 'en/indicators/sample-litter-removal-rate/'],
  ])('in %s for "%s" finds %s', async (locale, words, path) => {
    const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-pages] a').first().waitFor();
    const links = await page
      .locator('[data-pages] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.some((link) => link?.includes(path))).toBe(true);
    expect(await page.locator('site-search [role=status]').textContent()).toMatch(/\d/);
    expect(complaints).toEqual([]);
  });

  test('from the masthead leads to the results', async () => {
    const { page } = await site.open('zh/', { viewport: { width: 1280, height: 800 } });
    await page.locator('#masthead-search').fill('垃圾清运');
    await page.keyboard.press('Enter');
    await page.locator('site-search [data-pages] a[href*="sample-litter-removal-rate"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('垃圾清运');
  });

  test.each([
    [
      'zh',
      ['２０２５年', '示例　公厕', '2025-W25-B01', '2025-w25-b0'],
      ['ＱＸＺ', '某某饭店', '青鸾场', '2019-W25-B01', '示例 某某饭店', '。'],
    ],
    [
      'en',
      ['ＳＡＭＰＬＥ', '2025-W25-B01', '2025-w25', '"District A"'],
      ['Shanghai', 'nonexistentword', 'garbagezzz', '2019-W25-B01', '"removal litter"', '-'],
    ],
  ] as const)('in %s counts pages for %s, none for %s', async (locale, there, absent) => {
    const { page } = await site.open(`${locale}/search/`);
    const found: boolean[] = await page.evaluate(`(async () => {
      const answers = [];
      for (const words of ${JSON.stringify([...there, ...absent])}) answers.push((await document.querySelector('site-search').find(words)).isExact);
      return answers;
    })()`);
    expect(found).toEqual([...there.map(() => true), ...absent.map(() => false)]);
  });

  test('pieces of a word that is nowhere are not looked for: what to do next comes first', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('没有这个词')}`);
    await page.locator('[data-nothing] a[href$="/zh/report/"]').waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(0);
    expect(await page.locator('site-search [role=status]').textContent()).toMatch(/没有页面包含“没有这个词”。$/);
  });

  test('who asks how to complain is shown first what is named by another word for it', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('投诉')}`);
    await page.locator('[data-results] a').first().waitFor();
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(links.some((link) => link?.includes('/zh/report/'))).toBe(true);
    expect(links.some((link) => link?.includes('/zh/hotline/'))).toBe(true);
    expect(await page.locator('site-search [role=status]').textContent()).toContain('别的说法');
  });

  test('months of the ranking come newest first, the newest one once', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('排名')}`);
    await page.locator('[data-results] li').first().waitFor();
    const titles = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((link) => link.textContent ?? ''));
    const months = titles.flatMap((title) => {
      const [, year = '', month = ''] = /^(\d+)年(\d+)月排名$/.exec(title) ?? [];
      return year === '' ? [] : [Number(year) * 12 + Number(month)];
    });
    expect(months.length).toBeGreaterThan(2);
    expect(months).toEqual([...new Set(months)].sort((one, other) => other - one));
  });

  test.each([
    ['zh', '公厕', /^找到 \d+ 个页面。问题台账里有 (\d+) 个问题。$/],
    ['en', 'toilet dirt', /^\d+ pages? found\. (\d+) problems in the ledger\.$/],
  ] as const)('in %s finds problems for "%s" below the pages, each with its state', async (locale, words, says) => {
    const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('.search-status a').waitFor();
    const count = Number(says.exec((await page.locator('.search-status').textContent()) ?? '')?.[1]);
    await page.locator('apart-search').scrollIntoViewIfNeeded();
    await page.locator('apart-search li').first().waitFor();
    expect(await page.locator('apart-search li').count()).toBe(Math.min(10, count));
    for (const state of await page.locator('apart-search [data-state]').allTextContents()) expect(state).not.toBe('');
    const marked = await page.locator('apart-search li:first-child mark').allTextContents();
    expect(marked.join(' ').toLowerCase()).toContain(words.split(' ')[0]);
    expect(await page.locator('apart-search a[data-with-words]').getAttribute('href')).toContain(
      `/ledger/explore/?in=descriptions&q=${encodeURIComponent(words)}`,
    );
    expect(await page.locator('apart-search h2').textContent()).toContain(locale === 'zh' ? '示例' : 'sample');
    await page.locator('.search-status a').click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('apart-search')?.getBoundingClientRect().top))
      .toBeLessThan(400);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['zh', '超期', /^超期/],
    ['en', 'overdue', /overdue/],
  ] as const)(
    'in %s finds problems by the word of their state, %s, and hands it on to the explorer',
    async (locale, words, says) => {
      const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
      await page.locator('.search-status a, apart-search li').first().waitFor();
      await page.locator('apart-search').scrollIntoViewIfNeeded();
      await page.locator('apart-search li').first().waitFor();
      const states = await page.locator('apart-search [data-state]').allTextContents();
      for (const state of states) expect(state).toMatch(says);
      const link = page.locator('apart-search a[data-with-words]');
      await link.click();
      await page.waitForURL(/ledger\/explore/);
      expect(new URL(page.url()).searchParams.getAll('state')).toEqual(['overdue']);
      expect(complaints).toEqual([]);
    },
  );

  test('shows ten problems more at a time, and moves on to them', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('示例')}`);
    await page.locator('.search-status a').waitFor();
    await page.locator('apart-search').scrollIntoViewIfNeeded();
    await page.locator('apart-search [data-more]').click();
    await page.locator('apart-search li:nth-child(20)').waitFor();
    const links = await page
      .locator('apart-search li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(20);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(links[10]);
  });

  test.each(['P-000007', 'p000007', 'P7', 'ｐ－０００００７'])(
    'by the id %s finds its problem before all pages',
    async (id) => {
      const { page } = await site.open(`zh/search/?q=${encodeURIComponent(id)}`);
      await page.locator('apart-search li').first().waitFor();
      await expect
        .poll(() => page.locator('site-search li a').first().getAttribute('href'))
        .toMatch(/\/zh\/ledger\/P-000007\/$/);
      expect(await page.locator('apart-search li').count()).toBe(1);
    },
  );

  test.each([
    ['zh', '青鸾场'],
    ['en', 'P-999999'],
  ])('in %s says that there is no problem for "%s"', async (locale, words) => {
    const { page } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page
      .locator('.search-status')
      .filter({ hasText: /台账里没有|Nothing in the problem ledger/ })
      .waitFor();
    expect(await page.locator('apart-search [data-group]').isHidden()).toBe(true);
    expect(await page.locator('apart-search li').count()).toBe(0);
  });

  test('says that problems could not be looked up, and still finds pages', async () => {
    const { page } = await site.open('zh/search/');
    await page.route('**/search/ledger/**', (route) => route.abort());
    await page.locator('#search-words').fill('公厕');
    await page.locator('.search-status').filter({ hasText: '问题台账的索引没有加载成功' }).waitFor();
    expect(await page.locator('[data-pages] li').count()).toBeGreaterThan(0);
  });

  test('answers at once what a page is for, in words of every day too', async () => {
    const { page, complaints } = await site.open(`zh/search/?q=${encodeURIComponent('怎么投诉')}`);
    await page.locator('[data-pinned-answers] a[href$="/zh/report/"]').waitFor();
    await page.goto(site.at(`zh/search/?q=${encodeURIComponent('杂物')}`));
    await page.locator('[data-others] a').first().click();
    await page.waitForURL(/\?q=%E5%9E%83%E5%9C%BE$/);
    await page.locator('[data-results] li').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test.each(['zh', 'en'])('every page that answers at once is there (%s)', async (locale) => {
    const { page } = await site.open(`${locale}/search/`);
    const pinned: [string[], string, string][] = JSON.parse(
      (await page.locator('site-search').getAttribute('data-pinned')) ?? '',
    );
    const { pages } = readSite();
    const urls = new Set(pages.map(({ url }) => url));
    expect(pinned.filter(([, , href]) => !urls.has(href))).toEqual([]);
  });

  test('is narrowed down by section and area, by the newest; Back undoes it, the address keeps it', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('示例')}`);
    const status = page.locator('.search-status');
    await page.locator('[data-results] li').first().waitFor();
    const options = await page.locator('[data-choice=area] option').allTextContents();
    expect(options.slice(1).every((text) => /^.+ \(\d+\)$/.test(text))).toBe(true);
    await page.locator('[data-choice=area]').selectOption('甲区');
    await status.filter({ hasText: '所选范围内' }).waitFor();
    const asked = new URLSearchParams(await queryOf(page));
    expect([asked.get('q'), asked.get('area')]).toEqual(['示例', '甲区']);
    await page.locator('[data-choice=order]').selectOption('newest');
    await expect.poll(() => queryOf(page)).toContain('order=newest');
    await expect.poll(() => page.locator('[data-results] [data-day]').count()).toBeGreaterThan(1);
    await page.reload();
    await page.locator('[data-results] [data-day]').first().waitFor();
    expect(await page.locator('[data-choice=area]').inputValue()).toBe('甲区');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('[data-choice=area]').inputValue()).toBe('');
  });

  test('Back to another question brings its choices too; a step to a part of the page asks nothing', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('示例')}`);
    await page.locator('[data-results] li').first().waitFor();
    await page.locator('[data-choice=area]').selectOption('甲区');
    await page.locator('[data-choice=order]').selectOption('newest');
    await page.locator('#search-words').fill('公厕');
    await expect.poll(() => page.locator('[data-choice=area]').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => page.locator('[data-choice=area]').inputValue()).toBe('甲区');
    expect(await page.locator('#search-words').inputValue()).toBe('示例');
    await page.locator('[data-results] li').first().waitFor();
    await page.evaluate(`document.querySelector('[data-results] li').dataset.old = ''`);
    await page.evaluate(`location.hash = 'content'`);
    await page.waitForTimeout(600);
    expect(await page.locator('[data-results] li[data-old]').count()).toBe(1);
  });

  test('two choices right after each other show the pages once', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('示例')}`);
    await page.locator('[data-results] li').first().waitFor();
    await page.evaluate(`(() => {
      const order = document.querySelector('[data-choice=order]');
      for (const value of ['newest', '']) {
        order.value = value;
        order.dispatchEvent(new Event('change', { bubbles: true }));
      }
    })()`);
    await expect.poll(() => page.locator('[data-pages] li').count()).toBe(10);
    await page.waitForTimeout(300);
    expect(await page.locator('[data-pages] li').count()).toBe(10);
  });

  test('an emptied field leaves nothing of the last question', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('青鸾场')}`);
    await page.locator('[data-nothing]').waitFor();
    await page.locator('#search-words').fill('');
    await page.locator('[data-nothing]').waitFor({ state: 'hidden' });
    await page.locator('#search-words').fill('杂物');
    await page.locator('[data-others]').waitFor();
    await page.locator('#search-words').fill('');
    await page.locator('[data-others]').waitFor({ state: 'hidden' });
  });

  test('after a deployment a page that was open asks the new index', async () => {
    const { page } = await site.open('zh/search/');
    await page.route(
      '**/search/pages/zh/pages.json',
      (route) => route.fulfill({ json: { version: 'gone', shards: 1, rows: [] } }),
      { times: 1 },
    );
    await page.locator('#search-words').fill('公厕');
    await page.locator('[data-results] li').first().waitFor();
  });

  test('says which pages are about invented entries', async () => {
    const { page } = await site.open('zh/search/?q=2025-W25-B01');
    await page.locator('[data-results] li').first().waitFor();
    expect(await page.locator('[data-results] li .badge--sample').first().textContent()).toBe('示例');
    await page.locator('#search-words').fill('关于');
    await page.locator('[data-results] a[href$="/zh/about/"]').waitFor();
    expect(await page.locator('[data-results] li:has(a[href$="/zh/about/"]) .badge--sample').count()).toBe(0);
  });

  test('shows how an entry is now, and opens it at the words found', async () => {
    const { page } = await site.open('zh/search/?q=2025-W25-B01');
    await page.locator('[data-results] [data-state]').first().waitFor();
    expect(await page.locator('[data-results] [data-state]').first().textContent()).not.toBe('');
    await expect.poll(() => page.locator('[data-results] a').first().getAttribute('href')).toContain('#:~:text=');
    expect(await page.locator('[data-results] li').first().locator('mark').count()).toBeGreaterThan(0);
  });

  test('does not find what is for editors alone', async () => {
    const { page } = await site.open('zh/search/');
    const urls: string[] = await page.evaluate(
      `document.querySelector('site-search').find('示例').then(({ pages }) => pages.map(({ page }) => page.url))`,
    );
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => url.includes('editors-guide'))).toEqual([]);
  });

  test('offers titles while one types, to be chosen by keys', async () => {
    const { page, complaints } = await site.open('zh/search/');
    const field = page.locator('#search-words');
    await page.locator('#search-words[role=combobox]').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
    // At once, as an input method hands its words over: what is offered for a part of them would take the choice away.
    await page.keyboard.insertText('示例垃圾清运率');
    await page.locator('[role=option]').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(
      await field.getAttribute('aria-activedescendant'),
    );
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('示例垃圾清运率');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicators\/sample-litter/);
    expect(complaints).toEqual([]);
  });

  test('/ leaves alone who has the keys off', async () => {
    const { page } = await site.open('zh/search/');
    await page.locator('[data-keys]').uncheck();
    await page.reload();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search-words');
  });

  test('where nothing is found, says what to do next', async () => {
    const { page } = await site.open(`zh/search/?q=${encodeURIComponent('青鸾场')}`);
    await page.locator('[data-nothing] a[href$="/zh/report/"]').waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(0);
  });

  test('says so and links onwards without JavaScript', async () => {
    const { page } = await site.open('zh/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/zh/indicators/"]').count()).toBeGreaterThan(0);
  });
});
