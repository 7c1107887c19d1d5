import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';

/**
 * The pages of a language that the search index is given, by path below the language's folder. Of an `apart` folder, such
 * as `ledger`, only its own page is: what lies below it is so much that reading it would take longer than all the rest.
 */
export const searchedPages = (folder: string, locale: string, apart: readonly string[]): string[] =>
  filesBelow(join(folder, locale), (path) => apart.some((one) => path.startsWith(`${one}/`)))
    .filter((name) => name.endsWith('.html') && !apart.some((one) => isBelow(name, one)))
    .sort();

const isBelow = (name: string, apart: string): boolean =>
  name.startsWith(`${apart}/`) && name !== `${apart}/index.html`;
