import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePageFiles } from '../../src/core/text-index/write-page-files.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { readSearchedPage } from './search-text.ts';
import { searchedPages } from './searched-pages.ts';

const locales = ['zh', 'en'] as const;

/** Writes the search index of each language into `search/pages/<language>/` of a built site; `apart` as in `searchedPages`. */
export function addSearchIndex(folder: string, apart: readonly string[]): void {
  for (const locale of locales) {
    const pages = searchedPages(folder, locale, apart).flatMap((name) => {
      const url = `${locale}/${name.replace(/index\.html$/, '')}`;
      return readSearchedPage(readFileSync(join(folder, locale, name), 'utf8'), url) ?? [];
    });
    for (const [name, text] of writePageFiles(pages, (all) => sha256(all).slice(0, 12))) {
      const file = join(folder, 'search/pages', locale, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
