import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { checkPages, siteRules } from '../support/check-pages.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

describe('every page of the built city', () => {
  test('there are pages to look at', () => {
    expect(site.pages.length).toBeGreaterThan(30);
  });

  test('what is no page of its own is kept from search engines', () => {
    const others = site.pages.filter(({ file }) => /^404|\/embed\/.+\/|\/versions\//.test(file));
    expect(others.length).toBeGreaterThan(10);
    const listed = others.filter(({ root }) => !root.querySelector('meta[name=robots][content=noindex]'));
    expect(listed.map(({ file }) => file)).toEqual([]);
  });

  test('the gateway leads into each language, and remembers which was chosen', () => {
    const gateway = site.pages.find(({ file }) => file === 'index.html')?.root;
    const links = gateway
      ?.querySelectorAll('main a')
      .map((link) => [
        link.getAttribute('href'),
        link.getAttribute('hreflang'),
        link.getAttribute('data-remember-language'),
      ]);
    expect(links).toEqual([
      [`${site.base}/zh/`, 'zh-CN', 'zh'],
      [`${site.base}/en/`, 'en', 'en'],
    ]);
  });

  const found = checkPages(site);
  test.each(siteRules)('%s', (rule) => expect(found.get(rule)).toEqual([]));
});
