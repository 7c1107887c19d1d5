import type { Words } from '../../src/core/words.ts';

/** What parts two tokens of the index: Chinese pages are read by words that this parts, English ones at spaces. */
const gaps: Record<keyof Words, string> = { zh: '\u200b', en: ' ' };
const fullWidth = /[\uff0e\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Letters, digits, point and percent sign of full width as their plain ones: readers search for 2026 and PM2.5. */
const foldWidth = (text: string): string => text.replace(fullWidth, (character) => character.normalize('NFKC'));

/** Where one element follows another: their texts stand apart on the page, though no space parts them. */
const seams = /<\/[a-z][a-z\d]*>(?=<[a-z])/g;

/**
 * The part of a page that the search index reads, each Chinese character a word of its own: then any run of
 * characters is found wherever it stands, and nothing else is. Words of a dictionary differ between the indexer
 * and the reader's browser, so that neither a yes nor a no could be relied on. Null where the page is not searched.
 */
export function searchText(html: string, locale: keyof Words): string | null {
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  if (!main.includes('data-pagefind-body')) return null;
  const gap = gaps[locale];
  const parted = main
    .replace(seams, '$& ')
    .replace(/>[^<]+/g, (text) => foldWidth(text).replace(/\p{Script=Han}/gu, `${gap}$&${gap}`));
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-cn' : 'en'}"><body>${parted}</body></html>`;
}
