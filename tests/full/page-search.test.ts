import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { searchedPages } from '../../scripts/build/searched-pages.ts';
import { headFile, readHead, textsFile, type PageSource } from '../../src/core/text-index/page-files.ts';
import { findPages } from '../../src/site/search/find-pages.ts';
import '../support/built-site.ts';
import { searchFaults } from '../support/searched-site.ts';
import { drawQueries, searchableTexts } from '../support/searched-texts.ts';
import { listSiteFiles, readPage } from '../support/site-pages.ts';

const answerBudget = 50 * 1024;
const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const { folder } = site;
/** Pages of the ledger are so many that they would not all be in memory; its own page is the one that is searched. */
const pagesOf = (locale: 'zh' | 'en') =>
  searchedPages(folder, locale, ['ledger']).map((name) => readPage(site, `${locale}/${name}`));

/** The index as a browser that has loaded nothing yet sees it, with the files that it asks for. */
function openIndex(locale: 'zh' | 'en'): { source: PageSource; loaded: Map<string, string> } {
  const loaded = new Map<string, string>();
  const read = (name: string) => {
    const text = loaded.get(name) ?? readFileSync(join(folder, 'search/pages', locale, name), 'utf8');
    loaded.set(name, text);
    return Promise.resolve(JSON.parse(text));
  };
  return { source: { head: async () => readHead(await read(headFile)), shard: read, texts: read }, loaded };
}

describe.each(['zh', 'en'] as const)('the index of the pages (%s)', (locale) => {
  const texts = searchableTexts(pagesOf(locale), locale);

  test('finds every piece of our own texts on every page that has it and on no other, and nothing for what no page holds', async () => {
    const { real, made, faults } = await searchFaults(site, locale, texts);
    expect(faults).toEqual([]);
    expect(Math.min(real.length, made.length)).toBeGreaterThan(50);
  });

  test('a first answer takes at most 50 KB, with the texts of the four pages that a phone shows', async () => {
    const heavy: string[] = [];
    const { real } = drawQueries(texts, locale);
    for (const query of [...real.slice(0, 60), '示例', '公厕', 'sample', 'garbage']) {
      const { source, loaded } = openIndex(locale);
      const { pages: found } = await findPages(source, query);
      const { version } = await source.head();
      for (const { document } of found.slice(0, 4)) await source.texts(textsFile(version, document));
      const bytes = [...loaded.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
      if (bytes > answerBudget) heavy.push(`${query}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });
});
