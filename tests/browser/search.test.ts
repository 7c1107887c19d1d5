import { NodeType, type Node } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
});
afterAll(() => site.close());

interface SearchableText {
  url: string;
  /** Each text node by itself, in small letters. */
  runs: string[];
  /** Everything on the page, without white space. */
  whole: string;
}

const textsIn = (node: Node): string[] =>
  node.nodeType === NodeType.TEXT_NODE ? [node.text] : node.childNodes.flatMap(textsIn);

/** What the pages of a language say where search may look. */
function searchableTexts(locale: 'zh' | 'en'): SearchableText[] {
  const { pages } = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
  return pages
    .filter(({ file }) => file.startsWith(`${locale}/`))
    .flatMap(({ url, root }) => {
      const bodies = root.querySelectorAll('[data-pagefind-body]');
      // The parser does not read what is inside <pre>.
      if (bodies.length === 0 || bodies.some((body) => body.querySelector('pre'))) return [];
      for (const body of bodies)
        for (const hidden of body.querySelectorAll(
          '[data-pagefind-ignore], form, label, nav, noscript, script, style, svg, template',
        ))
          hidden.remove();
      const runs = bodies.flatMap(textsIn).map((text) => text.toLowerCase());
      // A page is found by the name of its section too, which stands in its breadcrumb.
      const [, section = ''] = /^section:(.*)/.exec(bodies[0]?.getAttribute('data-pagefind-meta') ?? '') ?? [];
      return [{ url, runs, whole: [...runs, section.toLowerCase()].join('').replace(/[\s’]/g, '') }];
    });
}

/** Pieces of the texts, and pieces put together that nobody wrote; the same ones in every run. */
function drawQueries(texts: readonly SearchableText[], locale: 'zh' | 'en'): string[] {
  let seed = 7;
  const draw = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const wanted = locale === 'zh' ? /[\u4e00-\u9fff]{2,}/g : /[a-z]{2,}(?: [a-z]{2,})*/g;
  const runs = texts.flatMap(({ runs }) => runs.flatMap((run) => run.match(wanted) ?? []));
  const pick = () => runs[draw(runs.length)] ?? '';
  const piece = (): string => {
    if (locale === 'en') return pick().split(' ')[0] ?? '';
    const run = pick();
    const from = draw(run.length - 1);
    return run.slice(from, from + 2 + draw(3));
  };
  const real = Array.from({ length: locale === 'zh' ? 100 : 160 }, piece);
  const made = Array.from({ length: 20 }, () =>
    locale === 'zh' ? piece().slice(-1) + piece().slice(0, 1) + piece().slice(-1) : `${piece()}q${piece()}`,
  );
  return [...new Set([...real, ...made])];
}

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
    await page.locator('site-search [data-results] a[href*="sample-litter-removal-rate"]').first().waitFor();
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
    await page.context().close();
  });

  test('shows similar words as such, without a count, and marks what it found', async () => {
    const { page } = await site.open(`en/search/?q=littered`);
    const status = page.locator('site-search [role=status]');
    await page.locator('[data-results] mark').first().waitFor();
    await status.filter({ hasText: 'ledger' }).waitFor();
    expect(await status.textContent()).toBe(
      'Nothing in the problem ledger. No page contains “littered”. Pages with similar words:',
    );
    expect(
      (await page.locator('[data-results] mark').allTextContents()).filter((text) => !/litter/i.test(text)),
    ).toEqual([]);
    await page.context().close();
  });

  test.each(['zh', 'en'] as const)('finds every run of text, and nothing else (%s)', async (locale) => {
    const texts = searchableTexts(locale);
    const queries = drawQueries(texts, locale);
    expect(queries.length).toBeGreaterThan(90);
    const { page } = await site.open(`${locale}/search/`);
    // As text: the test runner would rewrite the function before the browser gets it.
    const answers: string[][] = await page.evaluate(`(async () => {
      const search = document.querySelector('site-search');
      const urls = new Map();
      const urlOf = async ({ hit }) => urls.get(hit.id) ?? (urls.set(hit.id, new URL((await hit.data()).url, location.href).pathname), urls.get(hit.id));
      const answers = [];
      for (const query of ${JSON.stringify(queries)}) {
        const { pages, isExact } = await search.find(query);
        answers.push(isExact ? await Promise.all(pages.map(urlOf)) : []);
      }
      return answers;
    })()`);
    const wrong = queries.flatMap((query, index) => {
      const found = new Set(answers[index]);
      // An English word is found by its beginning, Chinese wherever it stands.
      const wanted = new RegExp(locale === 'zh' ? query : `(?<![\\p{L}\\p{N}])${query}`, 'u');
      const missed = texts.filter(({ url, runs }) => !found.has(url) && runs.some((run) => wanted.test(run)));
      const strange = texts.filter(({ url, whole }) => found.has(url) && !whole.includes(query.replace(/\s/g, '')));
      return [
        ...missed.map(({ url }) => `${query} missed on ${url}`),
        ...strange.map(({ url }) => `${query} is not on ${url}`),
      ];
    });
    expect(wrong).toEqual([]);
    expect(answers.filter(({ length }) => length > 0).length).toBeGreaterThan(70);
    expect(answers.filter(({ length }) => length === 0).length).toBeGreaterThan(15);
    await page.context().close();
  });

  test.each([
    ['zh', '公厕', /^找到 \d+ 个页面。问题台账里有 (\d+) 个问题。$/],
    ['en', 'toilet dirt', /^\d+ pages? found\. (\d+) problems in the ledger\.$/],
  ] as const)('in %s finds problems for "%s" below the pages, each with its state', async (locale, words, says) => {
    const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('.search-status a').waitFor();
    const count = Number(says.exec((await page.locator('.search-status').textContent()) ?? '')?.[1]);
    expect(await page.locator('apart-search li').count()).toBe(Math.min(10, count));
    for (const state of await page.locator('apart-search [data-state]').allTextContents()) expect(state).not.toBe('');
    const marked = await page.locator('apart-search li:first-child mark').allTextContents();
    expect(marked.join(' ').toLowerCase()).toContain(words.split(' ')[0]);
    expect(await page.locator('apart-search a[data-with-words]').getAttribute('href')).toContain(
      `/ledger/explore/?in=descriptions&q=${encodeURIComponent(words)}`,
    );
    expect(await page.locator('apart-search h2').textContent()).toContain(locale === 'zh' ? '示例' : 'sample');
    await page.locator('.search-status a').click();
    expect(await page.evaluate(() => document.querySelector('apart-search')?.getBoundingClientRect().top)).toBeLessThan(
      400,
    );
    expect(complaints).toEqual([]);
  });

  test.each([
    ['zh', '超期', /^超期/],
    ['en', 'overdue', /overdue/],
  ] as const)(
    'in %s finds problems by the word of their state, %s, and hands it on to the explorer',
    async (locale, words, says) => {
      const { page, complaints } = await site.open(`${locale}/search/?q=${encodeURIComponent(words)}`);
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
      expect(await page.locator('site-search li a').first().getAttribute('href')).toMatch(/\/zh\/ledger\/P-000007\/$/);
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

  test('says so and links onwards without JavaScript', async () => {
    const { page } = await site.open('zh/search/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/zh/indicators/"]').count()).toBeGreaterThan(0);
  });
});
