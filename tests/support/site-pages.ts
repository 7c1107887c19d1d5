import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface SitePage {
  /** Path in the built folder: `zh/indicators/index.html`. */
  file: string;
  /** Address within the site, base and all: `/portal/zh/indicators/`. */
  url: string;
  root: HTMLElement;
}

export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
  files: Set<string>;
  pages: SitePage[];
}

const read = new Map<string, BuiltSite>();

/** Every file of a built site; pages parsed, once for all test files that share a process. */
export function readBuiltSite(folder: string, base: string, origin: string): BuiltSite {
  const site = read.get(folder) ?? parseSite(folder, base, origin);
  read.set(folder, site);
  return site;
}

function parseSite(folder: string, base: string, origin: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const prefix = base.replace(/\/$/, '');
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((file) => ({
      file,
      url: `${prefix}/${file.replace(/index\.html$/, '')}`,
      root: parse(readFileSync(join(folder, file), 'utf8'), { comment: true }),
    }));
  return { folder, base: prefix, origin, files: new Set(names), pages };
}

/** The page a twin, canonical or link address leads to; undefined = none. */
export function findFile(site: BuiltSite, url: string): string | undefined {
  const path = decodeURI(url.split(/[?#]/)[0] ?? '');
  if (!path.startsWith(`${site.base}/`)) return undefined;
  const name = path.slice(site.base.length + 1);
  return [name, `${name}index.html`].find((candidate) => site.files.has(candidate));
}
