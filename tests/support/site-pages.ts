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

/** A built site by the names of its files. */
export interface SiteFiles {
  folder: string;
  base: string;
  origin: string;
  files: Set<string>;
}

export interface BuiltSite extends SiteFiles {
  pages: SitePage[];
}

export function listSiteFiles(folder: string, base: string, origin: string): SiteFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return { folder, base: base.replace(/\/$/, ''), origin, files: new Set(names) };
}

export const pageFiles = ({ files }: SiteFiles): string[] => [...files].filter((name) => name.endsWith('.html'));

export function readPage({ folder, base }: SiteFiles, file: string): SitePage {
  return {
    file,
    url: `${base}/${file.replace(/index\.html$/, '')}`,
    root: parse(readFileSync(join(folder, file), 'utf8'), { comment: true }),
  };
}

const read = new Map<string, BuiltSite>();

/** A small built site with all its pages; each is parsed when it is first looked at, once for all test files of a process. */
export function readBuiltSite(folder: string, base: string, origin: string): BuiltSite {
  const site = read.get(folder) ?? openPages(folder, base, origin);
  read.set(folder, site);
  return site;
}

function openPages(folder: string, base: string, origin: string): BuiltSite {
  const site = listSiteFiles(folder, base, origin);
  const pages = pageFiles(site).map((file): SitePage => {
    let root: HTMLElement | undefined;
    return {
      file,
      url: `${site.base}/${file.replace(/index\.html$/, '')}`,
      get root() {
        return (root ??= readPage(site, file).root);
      },
    };
  });
  return { ...site, pages };
}

/** The page a twin, canonical or link address leads to; undefined = none. */
export function findFile({ base, files }: SiteFiles, url: string): string | undefined {
  const path = decodeURI(url.split(/[?#]/)[0] ?? '');
  if (!path.startsWith(`${base}/`)) return undefined;
  const name = path.slice(base.length + 1);
  return [name, `${name}index.html`].find((candidate) => files.has(candidate));
}
