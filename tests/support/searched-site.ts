import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../../src/core/made-once.ts';
import { headFile, readHead, type PageSource } from '../../src/core/text-index/page-files.ts';
import { findPages } from '../../src/site/search/find-pages.ts';
import { drawQueries, type SearchableText } from './searched-texts.ts';
import type { SiteFiles } from './site-pages.ts';

/** The index of a built site's pages, read from its files as a browser reads it. */
export function readPageIndex({ folder }: Pick<SiteFiles, 'folder'>, locale: 'zh' | 'en'): PageSource {
  const read = madeOnce(async (name: string) =>
    JSON.parse(readFileSync(join(folder, 'search/pages', locale, name), 'utf8')),
  );
  const head = madeOnce(async (name: string) => readHead(await read(name)));
  return { head: () => head(headFile), shard: read, texts: read };
}

/** The addresses of the pages that hold the very words of a query. */
async function urlsFound(source: PageSource, base: string, query: string): Promise<Set<string>> {
  const { pages, isExact } = await findPages(source, query);
  return new Set(isExact ? pages.map(({ page }) => `${base}/${page.url}`) : []);
}

/** Where pieces of the texts are not found on every page that has them and on no other, or what nobody wrote is found. */
export async function searchFaults(
  site: Pick<SiteFiles, 'folder' | 'base'>,
  locale: 'zh' | 'en',
  texts: readonly SearchableText[],
): Promise<{ real: string[]; made: string[]; faults: string[] }> {
  const source = readPageIndex(site, locale);
  const { real, made } = drawQueries(texts, locale);
  const faults: string[] = [];
  for (const query of real) {
    const found = await urlsFound(source, site.base, query);
    // An English word is found by its beginning, Chinese wherever it is.
    const wanted = new RegExp(locale === 'zh' ? query : `(?<![\\p{L}\\p{N}])${query}`, 'u');
    const bare = query.replace(/\s/g, '');
    for (const { url, runs, whole } of texts) {
      if (!found.has(url) && runs.some((run) => wanted.test(run))) faults.push(`${query} missed on ${url}`);
      if (found.has(url) && !whole.includes(bare)) faults.push(`${query} is not on ${url}`);
    }
  }
  for (const query of made)
    if ((await urlsFound(source, site.base, query)).size > 0) faults.push(`${query} found, though no page holds it`);
  return { real, made, faults };
}
