import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse } from 'css-tree';
import { describe, expect, inject, test } from 'vitest';
import { isNeeded, namesOnPage, selectorsOf, sheetNeeds } from '../../scripts/build/sheet-needs.ts';
import '../support/built-site.ts';
import { listSiteFiles, pageFiles } from '../support/site-pages.ts';

const folder = inject('siteFolder');

const pages = pageFiles(listSiteFiles(folder, inject('siteBase'), inject('siteOrigin'))).map((file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  const sheet = /<link rel="stylesheet" href="[^"]*\/([^"/]+)">/.exec(html)?.[1] ?? '';
  return { file, sheet, head: html.slice(0, html.indexOf('</head>')), has: namesOnPage(html) };
});

const sheets = new Map(
  [...new Set(pages.map(({ sheet }) => sheet))].map((name) => [
    name,
    new Set(selectorsOf(parse(readFileSync(join(folder, '_astro', name), 'utf8'))).map((one) => generate(one))),
  ]),
);
/** Every selector of the site that asks for a class, with what a page must have for it to mean something. */
const rules = [...new Set([...sheets.values()].flatMap((selectors) => [...selectors]))].flatMap((selector) => {
  const needs = sheetNeeds(`${selector}{}`);
  return needs?.every((need) => need.some((name) => name.startsWith('.'))) ? [{ selector, needs }] : [];
});

describe('the style sheet of a page', () => {
  test('has every rule of the site about what is on the page: who draws a component brings its style', () => {
    expect(rules.length).toBeGreaterThan(1000);
    const missing = pages.flatMap(({ file, sheet, has }) => {
      const own = sheets.get(sheet) ?? new Set();
      return rules.flatMap(({ selector, needs }) =>
        isNeeded(needs, has) && !own.has(selector) ? `${file}: ${selector}` : [],
      );
    });
    expect(missing).toEqual([]);
  });

  test('comes before the policy, which Chrome looks no further than, and before the script that holds up the first paint', () => {
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.filter(({ head }) => {
      const [sheet, policy] = [head.indexOf('rel="stylesheet"'), head.indexOf('http-equiv="content-security-policy"')];
      return !(
        sheet > 0 &&
        sheet < policy &&
        policy < head.indexOf('<script') &&
        /<head>\s*<meta charset="utf-8">/.test(head)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
