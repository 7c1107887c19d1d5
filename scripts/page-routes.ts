import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

interface Route {
  name: string;
  address: RegExp;
  /** Sorts as the routes are tried: what is written out before what is open, segment by segment. */
  rank: string;
}

const escapes = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const nameOf = ([first, ...rest]: readonly string[]): string =>
  first === '[locale]' ? rest.join('/') || 'home' : [first ?? 'gateway', ...rest].join('/');

/** The routes of the address book, by the names of their files. */
function readRoutes(folder: string): Route[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => {
      const segments = name
        .replaceAll('\\', '/')
        .replace(/(^|\/)index\.astro$|\.astro$/, '')
        .split('/')
        .filter((segment) => segment !== '');
      const address = segments.map((segment) =>
        segment.startsWith('[...') ? '(/[^/]+)*' : segment.startsWith('[') ? '/[^/]+' : `/${escapes(segment)}`,
      );
      const rank = segments.map((segment) => (segment.startsWith('[...') ? '2' : segment.startsWith('[') ? '1' : '0'));
      return { name: nameOf(segments), address: new RegExp(`^${address.join('')}$`), rank: rank.join('') };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** `2025-W24-B01` → `n-an-an`. */
const shapeOf = (segment: string): string => segment.replaceAll(/[A-Za-z]+/g, 'a').replaceAll(/\d+/g, 'n');

/**
 * Tells of a page which route has built it: `zh/data/areas/index.html` → `data/[dataset]`. Where two routes could have,
 * as for entries and issues of a list, the shape of the address tells them apart. Throws where none could.
 */
export function routeFinder(folder = join(import.meta.dirname, '../src/pages')): (file: string) => string {
  const routes = readRoutes(folder);
  return (file) => {
    const address = `/${file}`.replace(/(\/index)?\.html$/, '');
    const found = routes.filter((route) => route.address.test(address));
    const best = found.filter(({ rank }) => rank === found[0]?.rank).map(({ name }) => name);
    const [route] = best;
    if (route === undefined) throw new Error(`No file in ${folder} makes ${file}.`);
    return best.length === 1 ? route : posix.join(posix.dirname(route), shapeOf(posix.basename(address)));
  };
}
