import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const pageOf = (file: string) => {
  const page = site.pages.find((one) => one.file === file);
  if (!page) throw new Error(`There is no ${file}.`);
  return page.root;
};

describe.each(['zh', 'en'] as const)('the page of the week in %s', (locale) => {
  const page = pageOf(`${locale}/this-week/index.html`);
  const address = `${site.base}/${locale}/this-week/`;

  test('is of the week of the site’s day, whose column is marked as today', () => {
    expect(page.querySelector('.week-grid__today')?.text).toContain(locale === 'zh' ? '今天' : 'today');
    expect(page.querySelectorAll('.week-grid__today').length).toBe(1);
    expect(page.querySelector('.section[id]')?.id).toBe('2025-W27');
  });

  test('tells the ledger’s record of the day, in words and in the picture', () => {
    const ledger = `${site.base}/${locale}/ledger/weeks/2025-W27/`;
    expect(page.querySelectorAll('.week-sections h2 > a').map((link) => link.getAttribute('href'))).toContain(ledger);
    const row = page
      .querySelectorAll('.week-grid tbody > tr')
      .find((one) => one.text.includes(locale === 'zh' ? '登记问题' : 'problems entered'));
    const entered = row?.querySelector('.week-grid__mark--most')?.text ?? '';
    expect(entered).toMatch(/^\d+$/);
    const sentence = page.querySelector('.week-sections p')?.text ?? '';
    expect(sentence).toContain(locale === 'zh' ? `新问题 ${entered} 个` : `${entered} entered`);
  });

  test('says of what had nothing new when it last had', () => {
    const quiet = page.querySelectorAll('.week-quiet')[0]?.text ?? '';
    expect(quiet).toMatch(
      locale === 'zh' ? /没有新的排名；最近一次是2025年5月/ : /No new ranking; the last is May 2025/,
    );
  });

  test('has a feed of the weeks that are over, each of which has its place on the page', () => {
    const read = (name: string): string => readFileSync(join(site.folder, locale, 'this-week', name), 'utf8');
    const { items }: { items: { url: string; summary: string; date_published: string }[] } = JSON.parse(
      read('feed.json'),
    );
    expect(items[0]).toMatchObject({
      url: `${site.origin}${address}#2025-W26`,
      date_published: '2025-06-30T00:00:00+08:00',
    });
    for (const { url } of items) expect(page.querySelector(`[id="${url.split('#')[1]}"]`), url).not.toBeNull();
    expect(items[0]?.summary).toMatch(locale === 'zh' ? /^示例：/ : /^Sample: /);
    expect(read('feed.xml').match(/<item>/g)?.length).toBe(items.length);
  });

  test('is in the masthead of every page', () => {
    const links = pageOf(`${locale}/index.html`).querySelectorAll('.masthead__link');
    expect(links.map((link) => link.getAttribute('href'))).toContain(address);
  });
});
