import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchText } from './search-text.ts';
import { searchedPages } from './searched-pages.ts';

const locales = ['zh', 'en'] as const;
/** Ready-made interfaces that no page uses. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Writes the search index of each language into `pagefind/<language>/` of a built site; `apart` as in `searchedPages`. */
export async function addSearchIndex(folder: string, apart: readonly string[]): Promise<void> {
  try {
    for (const locale of locales) await indexLocale(folder, locale, apart);
  } finally {
    await close();
  }
}

async function indexLocale(folder: string, locale: (typeof locales)[number], apart: readonly string[]): Promise<void> {
  // English without its language: its words stay as they are, so that a page found for "cleaning" holds it.
  const language = locale === 'en' ? { forceLanguage: 'unknown' } : {};
  const { index, errors } = await createIndex({ includeCharacters: '%‰.-', ...language });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const wrong: string[] = [];
  for (const name of searchedPages(folder, locale, apart)) {
    const content = searchText(readFileSync(join(folder, locale, name), 'utf8'), locale);
    const url = `/${locale}/${name.replace(/index\.html$/, '')}`;
    if (content !== null) wrong.push(...(await index.addHTMLFile({ url, content })).errors);
  }
  const outputPath = resolve(folder, 'pagefind', locale);
  wrong.push(...(await index.writeFiles({ outputPath })).errors);
  if (wrong.length > 0) throw new Error(`Pagefind could not index the site: ${wrong.join('; ')}`);
  for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(join(outputPath, name));
}
