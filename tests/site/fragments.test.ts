import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { parse } from 'node-html-parser';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const site = readBuiltSite(folder, inject('siteBase'), inject('siteOrigin'));
const fragments = [...site.files]
  .filter((file) => file.startsWith('fragments/'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Those of which something is wrong. */
const wanting = (isWanting: (one: (typeof fragments)[number]) => boolean): string[] =>
  fragments.filter(isWanting).map(({ file }) => file);

describe('a column for pages of another site', () => {
  test('there is one for news, each section, the list, indicators, the week and corrections, in both languages', () => {
    const columns = ['news', 'news-sample-news', 'news-sample-health', 'red-black-list', 'indicators', 'this-week'];
    const expected = ['en', 'zh'].flatMap((locale) =>
      [...columns, 'corrections'].map((name) => `fragments/${locale}/${name}.htm`),
    );
    expect(fragments.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  test('is one well-formed element, of a class of ours, in its language', () => {
    const faults: string[] = [];
    for (const { file, text } of fragments) {
      const { childNodes } = parseFragment(text, { onParseError: ({ code }) => faults.push(`${file}: ${code}`) });
      const elements = childNodes.filter(({ nodeName }) => nodeName !== '#text');
      if (elements.map(({ nodeName }) => nodeName).join() !== 'section') faults.push(`${file}: not one section`);
      const language = file.startsWith('fragments/zh/') ? 'zh-CN' : 'en';
      if (!text.startsWith(`<section class="gw gw-`) || !text.includes(` lang="${language}">`)) faults.push(file);
    }
    expect(faults).toEqual([]);
  });

  test('says that it is of a demonstration and shows sample data, and where it is from', () => {
    expect(wanting(({ text }) => (text.match(/class="gw-mark"/g) ?? []).length !== 2)).toEqual([]);
    expect(wanting(({ text }) => !/示例数据|sample data/.test(text))).toEqual([]);
    expect(wanting(({ text }) => !/class="gw-source"><a href=/.test(text))).toEqual([]);
  });

  test('links whole addresses of pages that there are, and nothing else', () => {
    const dead = fragments.flatMap(({ file, text }) =>
      parse(text)
        .querySelectorAll('[href], [src]')
        .map((one) => one.getAttribute('href') ?? '')
        .filter(
          (href) =>
            !href.startsWith(`${site.origin}${site.base}/`) ||
            findFile(site, href.slice(site.origin.length).replace(/#.*/, '')) === undefined,
        )
        .map((href) => `${file}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('has no script, style, id or class of another', () => {
    expect(wanting(({ text }) => /<(script|style|link|iframe)|\s(style|id|on\w+)=/i.test(text))).toEqual([]);
    expect(wanting(({ text }) => /class="(?!gw[ -])/.test(text))).toEqual([]);
  });

  test('has at most ten entries and weighs at most 8 KB', () => {
    expect(wanting(({ text }) => (text.match(/<li /g) ?? []).length > 10)).toEqual([]);
    expect(wanting(({ text }) => Buffer.byteLength(text) > 8 * 1024)).toEqual([]);
  });

  test('is named, with its address, on the page that tells how to embed', () => {
    for (const locale of ['zh', 'en']) {
      const guide = site.pages.find(({ file }) => file === `${locale}/embed/index.html`);
      const named = guide?.root.querySelectorAll('#fragments dd a').map((one) => one.getAttribute('href'));
      const own = fragments.filter(({ file }) => file.startsWith(`fragments/${locale}/`));
      expect(named?.sort()).toEqual(own.map(({ file }) => `${site.origin}${site.base}/${file}`).sort());
    }
  });
});
