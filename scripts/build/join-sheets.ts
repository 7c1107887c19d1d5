import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../../src/releases/register/hash.ts';
import { isNeeded, namesInScript, namesOnPage, sheetNeeds, type SheetNeeds } from './sheet-needs.ts';

interface Sheet {
  css: string;
  needs: SheetNeeds;
}

const assets = '_astro';
const link = /<link rel="stylesheet" href="([^"]+)">/g;
const script = /<script\b[^>]* src="([^"]+)"/g;
const imported = /["'](\.{1,2}\/[\w./-]+\.js)["']/g;
/** Hex digits of its SHA-256 that name a joined sheet. */
const digits = 16;
const joinedName = (css: string): string => `page.${sha256(css).slice(0, digits)}.css`;

/**
 * Gives each page one style sheet: of those that the bundler would link, one a component, the ones that the page has
 * something of, in their order. A page asks once before its first paint, and gets little that it does not use; pages
 * alike share a sheet. Lies in the folder of the site that is being built, whose address is below `base`.
 */
export class SheetJoiner {
  readonly #folder: string;
  readonly #base: string;
  readonly #sheets = new Map<string, Sheet>();
  readonly #scripts = new Map<string, ReadonlySet<string>>();
  /** Names of joined sheets, by the names of their parts. */
  readonly #known = new Map<string, string>();
  readonly #joined = new Set<string>();

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** The page with one link in the place of all, and the name of that sheet; null where it links none. */
  join(html: string): { html: string; sheet: string | null } {
    const names = [...html.matchAll(link)].map(([, href = '']) => basename(href));
    if (names.length === 0) return { html, sheet: null };
    const scripts = [...html.matchAll(script)].map(([, src = '']) => this.#namesOf(src));
    const has = namesOnPage(html);
    const needed = names.filter((name) => isNeeded(this.#sheet(name).needs, has, ...scripts));
    const key = needed.join();
    const sheet = this.#known.get(key) ?? this.#write(needed.map((name) => this.#sheet(name).css).join(''));
    this.#known.set(key, sheet);
    let isFirst = true;
    const joined = html.replace(link, (_, href: string) => {
      if (!isFirst) return '';
      isFirst = false;
      return `<link rel="stylesheet" href="${dirname(href)}/${sheet}">`;
    });
    return { html: joined, sheet };
  }

  /** Takes a joined sheet over from an earlier site; false where it is not there as it was written. */
  takeOver(sheet: string, earlier: string): boolean {
    if (this.#joined.has(sheet)) return true;
    const file = join(earlier, assets, sheet);
    const css = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return joinedName(css) === sheet && this.#write(css) === sheet;
  }

  /** Takes the sheets away that no page links, once all pages are there. */
  clear(): void {
    for (const name of readdirSync(join(this.#folder, assets)))
      if (name.endsWith('.css') && !this.#joined.has(name)) rmSync(join(this.#folder, assets, name));
  }

  #sheet(name: string): Sheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const css = readFileSync(join(this.#folder, assets, name), 'utf8').trim();
    const sheet = { css, needs: sheetNeeds(css) };
    this.#sheets.set(name, sheet);
    return sheet;
  }

  /** What the script at an address of the site, and those that it imports, may put into a page. */
  #namesOf(address: string): ReadonlySet<string> {
    const path = address.slice(this.#base.length);
    const known = this.#scripts.get(path);
    if (known) return known;
    const names = new Set<string>();
    this.#scripts.set(path, names);
    const file = join(this.#folder, path);
    const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const name of namesInScript(code)) names.add(name);
    for (const [, other = ''] of code.matchAll(imported))
      for (const name of this.#namesOf(`${this.#base}${join(dirname(path), other)}`)) names.add(name);
    return names;
  }

  #write(css: string): string {
    const name = joinedName(css);
    if (this.#joined.has(name)) return name;
    this.#joined.add(name);
    mkdirSync(join(this.#folder, assets), { recursive: true });
    writeFileSync(join(this.#folder, assets, name), css);
    return name;
  }
}
