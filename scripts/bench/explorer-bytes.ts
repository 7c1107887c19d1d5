import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What filtering loads, in bytes of brotli. */
export interface ExplorerBytes {
  script: number;
  rows: number;
}

/** Every script that a page names or that those name in turn, its worker and what is imported later among them. */
function scriptsOf(page: string, site: string): Set<string> {
  const seen = new Set<string>();
  const follow = (text: string, folder: string): void => {
    for (const [, path = ''] of text.matchAll(/["'`]([^"'`\s<>]+\.js)["'`]/g)) {
      // Addresses begin with the base of the site, or are beside the script that has them.
      const name = path.split('/').at(-1) ?? '';
      const file = [resolve(folder, path), join(site, '_astro', name)].find(existsSync);
      if (!file || seen.has(file)) continue;
      seen.add(file);
      follow(readFileSync(file, 'utf8'), dirname(file));
    }
  };
  follow(readFileSync(page, 'utf8'), dirname(page));
  return seen;
}

const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Weighs the explorer of a built site; null where the site has no such page. */
export function explorerBytes(site: string, rows: string): ExplorerBytes | null {
  const page = join(site, 'zh/ledger/explore/index.html');
  if (!existsSync(page)) return null;
  return { script: [...scriptsOf(page, site)].reduce((sum, file) => sum + brotli(file), 0), rows: brotli(rows) };
}
