import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { lostMarks } from '../support/forced-colours.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(inject('siteFolder'), inject('siteBase'));
  ({ page } = await site.open(''));
});
afterAll(() => site.close());

/** A tile prints its rank: its shade says it once more. */
const saysItself = (html: string): boolean => html.startsWith('::before<a class="tile ');

describe('in forced colours', () => {
  test.each([
    'zh/ledger/P-000032/',
    'en/ledger/explore/',
    'zh/rankings/',
    'en/review/',
    'zh/rivers/',
    'en/assignments/',
    'zh/red-black-list/2025-W25-B01/',
  ])('no mark of %s is seen by its ground alone', async (path) => {
    await page.goto(site.at(path));
    const { count, lost } = await lostMarks(page);
    expect(count).toBeGreaterThan(0);
    expect(lost.filter((html) => !saysItself(html))).toEqual([]);
  });

  test('a mark without an edge would be told', async () => {
    await page.evaluate(() => {
      const mark = document.createElement('span');
      mark.style.cssText = 'display: inline-block; inline-size: 9px; block-size: 9px; background: red';
      document.querySelector('main')?.append(mark);
    });
    expect((await lostMarks(page)).lost.some((html) => html.startsWith('<span style='))).toBe(true);
  });
});
