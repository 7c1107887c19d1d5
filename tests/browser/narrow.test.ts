import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { cityPages, pageTypesOf } from '../support/page-types.ts';
import { listSiteFiles } from '../support/site-pages.ts';

/** The narrowest phone. */
const width = 320;

const { files } = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const types = pageTypesOf(files, cityPages);
const english = types.filter(({ locale }) => locale === 'en');
/** Whose pictures have words below them. */
const pictured = /^(actions|assignments|corrections|hotline|inspections|ledger|red-black-list|report)\//;
/** Between a phone and a desk: the first where tables are tables, and those where pages get their columns. */
const between = [641, 768, 960];

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
  ({ page } = await site.open('zh/', { viewport: { width, height: 800 } }));
});
afterAll(() => site.close());

const reachOf = 'document.documentElement.scrollWidth';

/** For the browser: text nodes that a reader sees, the lines a stretch of one is on, and what to look for. */
const tools = `
  const texts = (selector) => [...document.querySelectorAll(selector)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('script, style, svg, pre, code, .tile-map, .sr-only, [hidden]')) found.push(walker.currentNode);
    return found;
  });
  const linesOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom / 6))).size;
  };
  const cutWords = (selector, pattern) => texts(selector).flatMap((node) =>
    [...node.data.matchAll(pattern)].filter((word) => word[0].length < 16 && linesOf(node, word.index, word.index + word[0].length) > 1).map(([word]) => word));
`;

const cutWords = (selector: string, pattern: RegExp): Promise<string[]> =>
  page.evaluate<string[]>(`(() => { ${tools} return cutWords(${JSON.stringify(selector)}, ${pattern}); })()`);

describe('on a narrow phone', () => {
  test(
    'no English word is cut, one of 45 letters makes no page wider than its screen, and none is wider than that of a tablet',
    { timeout: 600_000 },
    async () => {
      const cut: string[] = [];
      const wide: string[] = [];
      for (const { name, path } of english) {
        await page.goto(site.at(`en/${path}`));
        cut.push(
          ...(await cutWords('main, .footer', /(?<![\w./:@-])\p{Script=Latin}{2,}(?![\w./:@-])/gu)).map(
            (word) => `${word} on ${name}`,
          ),
        );
        for (const size of between) {
          await page.setViewportSize({ width: size, height: 800 });
          const reach = await page.evaluate<number>(reachOf);
          if (reach > size) wide.push(`${name} at ${size}: ${reach}`);
        }
        await page.setViewportSize({ width, height: 800 });
        // Such a word in every name, title, term and cell, as data or an editor may bring it; marks and numbers are our own words.
        await page.evaluate(`(() => {
        ${tools}
        for (const node of texts('main :is(a, h1, h2, h3, h4, li, dd, td, th, p, code, figcaption, caption, summary, [aria-current]), .footer li')) {
          const isMark = getComputedStyle(node.parentElement).whiteSpace === 'nowrap';
          if (!isMark && !node.parentElement.closest('button, option, thead, .badge, pre')) node.data = node.data.replace(/\\p{L}{4,}/u, 'x'.repeat(45));
        }
      })()`);
        const reach = await page.evaluate<number>(reachOf);
        if (reach > width) wide.push(`${name}: ${reach}`);
      }
      expect(cut).toEqual([]);
      expect(wide).toEqual([]);
    },
  );

  test('a Chinese title breaks between its phrases alone, and its text has no marks in it', async () => {
    const cut: string[] = [];
    let marks = 0;
    for (const path of [
      '',
      'indicators/',
      'indicators/sample-litter-removal-rate/',
      'red-black-list/2025-W24/',
      'red-black-list/2025-W25-B01/',
      'news/',
      'articles/sample-litter-explained/',
    ]) {
      await page.goto(site.at(`zh/${path}`));
      marks += await page.locator('wbr').count();
      expect(await page.locator('h1').first().textContent()).not.toMatch(/\u200b/);
      // A text node is a phrase: <wbr> parts them.
      cut.push(...(await cutWords('.phrases', /\S(?:.*\S)?/g)).map((phrase) => `${phrase} on ${path}`));
    }
    expect(cut).toEqual([]);
    expect(marks).toBeGreaterThan(50);
  });
});

test(
  'with the largest letters no word of a picture covers another or is outside of it',
  { timeout: 600_000 },
  async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.at('zh/'));
    await page.evaluate(`localStorage.setItem('reading.text-size', 'largest')`);
    const covered: string[] = [];
    let words = 0;
    for (const { locale, path } of types.filter((one) => pictured.test(one.path))) {
      await page.goto(site.at(`${locale}/${path}`));
      const found = await page.evaluate<{ words: number; covered: string[] }>(`(() => {
      const covered = [];
      let words = 0;
      for (const svg of document.querySelectorAll('svg.fluid')) {
        const place = svg.getBoundingClientRect();
        const all = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
        words += all.length;
        for (const [at, { text, box }] of all.entries()) {
          if (box.left < place.left - 1 || box.right > place.right + 1) covered.push(text + ' is outside');
          for (const { text: other, box: beside } of all.slice(at + 1))
            if (Math.min(box.right, beside.right) - Math.max(box.left, beside.left) > 1 && Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top) > 4)
              covered.push(text + ' and ' + other);
        }
      }
      return { words, covered };
    })()`);
      words += found.words;
      covered.push(...found.covered.map((what) => `${what} on ${locale}/${path}`));
    }
    await page.evaluate(`localStorage.removeItem('reading.text-size')`);
    expect(covered).toEqual([]);
    expect(words).toBeGreaterThan(50);
  },
);
