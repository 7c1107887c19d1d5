import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../../src/releases/register/hash.ts';
import { filesBelow } from '../files-below.ts';

/** A key that Astro draws for each build and that no static page uses. */
const drawnKey = /"key":"[\w+/]{43}="/g;
/** The names of all assets, in the order in which they happened to be read. */
const assets = /"assets":\[([^\]]*)\]/g;

/** What chooses the style sheet of a page, once the bundle has made it. */
const joiner = ['join-sheets.ts', 'sheet-needs.ts'].map((name) => join(import.meta.dirname, name));

/**
 * What stands for all code that makes the pages of a build: every module of the bundle, with the settings, the words, the
 * names of scripts and style sheets, the files of code that change a page after it (`after`), and the version of Node, whose
 * calendars and languages they use. Without the place of the build, which is another each time. Null where there is no
 * bundle below `site`.
 */
export function bundleDigest(site: string, after: readonly string[] = joiner): string | null {
  const folder = join(site, '.prerender');
  const here = pathToFileURL(`${site}/`).href;
  if (!existsSync(folder)) return null;
  const names = filesBelow(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  if (names.length === 0) return null;
  const lines = names.map((name) => {
    const code = readFileSync(join(folder, name), 'utf8')
      .replaceAll(here, '')
      .replaceAll(drawnKey, '')
      .replaceAll(assets, (_, list: string) => list.split(',').sort().join());
    return `${name} ${sha256(code)}\n`;
  });
  const versions = Object.entries(process.versions).map((pair) => `${pair.join(' ')}\n`);
  return sha256([...versions, ...after.map((file) => `${sha256(readFileSync(file))}\n`), ...lines].join(''));
}
