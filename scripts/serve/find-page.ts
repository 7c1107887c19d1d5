import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Where a request leads: to a file, to another address, or nowhere. */
export type Found = { file: string } | { moved: string } | null;

/** What a site under `base` in `folder` has at an address as a browser sends it, with its query. Nothing outside of the folder is ever found. */
export function findPage(folder: string, base: string, address: string): Found {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  const root = base.endsWith('/') ? base : `${base}/`;
  if (path === '/' && root !== '/') return { moved: root };
  if (`${path}/` === root) return { moved: root + query };
  if (!path.startsWith(root)) return null;
  const segments = decodeSegments(path.slice(root.length));
  if (segments === null) return null;
  const isFolder = segments.at(-1) === '';
  const names = isFolder ? segments.slice(0, -1) : segments;
  if (names.includes('')) return null;
  const file = join(folder, ...names, ...(isFolder ? ['index.html'] : []));
  const stat = entryAt(file);
  if (stat?.isFile()) return { file };
  // The address is made of the segments again: what came may begin with two slashes and lead to another host.
  return !isFolder && stat?.isDirectory()
    ? { moved: `${root}${names.map(encodeURIComponent).join('/')}/${query}` }
    : null;
}

/** What is at a path itself: a link is no file of the site, since no build makes one. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined; // Also where the address is too long, or goes on below a file.
  }
}

/** The names between the slashes; null where one is no name of a file. */
function decodeSegments(path: string): string[] | null {
  try {
    const names = path.split('/').map(decodeURIComponent);
    return names.some((name) => name === '.' || name === '..' || /[/\\\0]/.test(name)) ? null : names;
  } catch {
    return null; // A percent sign with no byte after it.
  }
}
