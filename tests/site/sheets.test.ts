import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { listSiteFiles, pageFiles } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const assets = join(folder, '_astro');
const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' '));

/** The classes of each style sheet, by its file. */
const sheets = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, new Set(namesIn(readFileSync(join(assets, name), 'utf8'), /\.(-?[A-Za-z_][\w-]*)/g))]),
);

const pages = pageFiles(listSiteFiles(folder, inject('siteBase'), inject('siteOrigin'))).map((file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const links = namesIn(head, /<link rel="stylesheet" href="[^"]*\/([^"/]+)">/g);
  return { file, head, links, classes: new Set(namesIn(html, /class="([^"]*)"/g)) };
});

describe('the style sheets of a page', () => {
  // What src/layouts/unused-sheets.ts leaves out.
  test.each(['table', 'ui', 'charts', 'cover', 'author', 'ui-data', 'wide-pictures', 'ui-choices'])(
    '%s is left out of pages, and of none that has something of it',
    (name) => {
      const [sheet = '', classes = new Set<string>()] = [...sheets].find(([file]) => file.startsWith(`${name}.`)) ?? [];
      const own = [...classes].filter((one) => [...sheets].every(([file, all]) => file === sheet || !all.has(one)));
      const without = pages.filter(({ links }) => !links.includes(sheet));
      expect(own.length).toBeGreaterThan(0);
      expect(without.length).toBeGreaterThan(0);
      expect(without.length).toBeLessThan(pages.length);
      expect(without.filter((page) => own.some((one) => page.classes.has(one))).map(({ file }) => file)).toEqual([]);
    },
  );

  test('come before the policy, which Chrome looks no further than, and before the script that holds up the first paint', () => {
    expect(pages.length).toBeGreaterThan(100);
    const wrong = pages.filter(({ head }) => {
      const [first, last] = [head.indexOf('rel="stylesheet"'), head.lastIndexOf('rel="stylesheet"')];
      const [policy, script] = [head.indexOf('http-equiv="content-security-policy"'), head.indexOf('<script')];
      return !(first > 0 && last < policy && policy < script && /<head>\s*<meta charset="utf-8">/.test(head));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
