import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { breaches, pageRules } from '../support/page-rules.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

describe('every page of the built city', () => {
  test('there are pages to look at', () => {
    expect(site.pages.length).toBeGreaterThan(30);
  });

  for (const [name, rule] of Object.entries(pageRules)) {
    test(name, () => expect(breaches(site, rule)).toEqual([]));
  }
});
