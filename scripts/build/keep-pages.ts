import { copyFileSync, linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { sha256 } from '../../src/releases/register/hash.ts';
import { handOverCode } from '../../src/releases/state/handed-code.ts';
import { filesBelow } from '../files-below.ts';
import { bundleDigest } from './bundle-digest.ts';
import { hashFile } from './hash-file.ts';
import { SheetJoiner } from './join-sheets.ts';
import { readKeptPages, writeKeptPages, type KeptPage } from './kept-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Writes the pages of a build, and takes them over from the site that stands where it goes. */
export interface PageKeeper {
  integration: AstroIntegration;
  /** The SHA-256 of every page that was written here or taken over, by path: nothing else writes those. */
  hashes: ReadonlyMap<string, string>;
  /** Notes what a later build may take over, when the site is whole. */
  note: () => void;
}

/**
 * A route that gives its paths a `cacheKey` promises that a page of it is made from that and from code alone. Where an
 * earlier build made the page from the same key by the same code, and its bytes still lie in `earlier`, they are taken over;
 * everything else is made anew. What is noted of an earlier build may be lost, old or of another site: that costs time.
 * What is made is written here, while its bytes are at hand: Astro would hand each page to other threads four times, and
 * its hash would want it read again. `choose` may stand between Astro and this: what measures makes some routes alone.
 */
export function keepPages(
  earlier: string,
  choose: (standard: AstroPrerenderer) => AstroPrerenderer = (standard) => standard,
): PageKeeper {
  const madeFrom = new Map<string, string>();
  const hashes = new Map<string, string>();
  const files = new Map<string, string>();
  const sheetOf = new Map<string, string | null>();
  let [folder, notes, base, publicFolder] = ['', '', '', ''];
  let sheets = new SheetJoiner('', '');

  /** True where the page of `path` was taken over. */
  function take(path: Path, code: string, kept: ReadonlyMap<string, KeptPage>): boolean {
    const file = files.get(plainPath(path.pathname));
    if (path.cacheKey === undefined || file === undefined) return false;
    const from = sha256(`${code}\n${path.route.component}\n${path.pathname}\n${path.cacheKey}`);
    madeFrom.set(file, from);
    const known = kept.get(file);
    if (known?.madeFrom !== from || hashOrNull(join(earlier, file)) !== known.sha256) return false;
    if (known.sheet !== null && !sheets.takeOver(known.sheet, earlier)) return false;
    sheetOf.set(file, known.sheet);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    linkOrCopy(join(earlier, file), join(folder, file));
    hashes.set(file, known.sha256);
    return true;
  }

  /** Writes a page; gives Astro what is left for it to write, which is a page at an odd address, or one that is no success. */
  async function write({ url }: Request, made: Response): Promise<Response> {
    const isPage = made.headers.get('content-type')?.startsWith('text/html') ?? false;
    // With its style in one sheet.
    const { html, sheet } = isPage ? sheets.join(await made.text()) : { html: null, sheet: null };
    const file = files.get(plainPath(new URL(url).pathname.slice(base.length)));
    if (made.status !== 200 || file === undefined) return html === null ? made : new Response(html, made);
    const bytes = html === null ? new Uint8Array(await made.arrayBuffer()) : Buffer.from(html);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    hashes.set(file, sha256(bytes));
    sheetOf.set(file, sheet);
    return new Response(null);
  }

  const around = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    name: 'keep-pages',
    async getStaticPaths() {
      const code = bundleDigest(folder);
      if (code !== null) handOverCode(code);
      const paths = await standard.getStaticPaths();
      // Of two pages at one address Astro tells, if it is given both.
      const isClash = new Set(paths.map(({ pathname }) => pathname)).size < paths.length;
      if (code === null || isClash) return paths;
      // Of a page in the way of a public file Astro tells, if it is to write that page.
      const taken = new Set(filesBelow(publicFolder));
      for (const path of paths) {
        const file = fileOf(path);
        if (file !== null && !taken.has(file)) files.set(plainPath(path.pathname), file);
      }
      const kept = readKeptPages(notes);
      return paths.filter((path) => !take(path, code, kept));
    },
    async render(request, options) {
      const rendered = await standard.render(request, options);
      return write(request, rendered instanceof Response ? rendered : rendered.response);
    },
  });

  return {
    integration: {
      name: 'keep-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          notes = join(fileURLToPath(config.cacheDir), 'kept-pages.json');
          base = config.base.replace(/\/$/, '');
          sheets = new SheetJoiner(folder, config.base.replace(/\/?$/, '/'));
          publicFolder = fileURLToPath(config.publicDir);
        },
        'astro:build:start': ({ setPrerenderer }) => setPrerenderer((standard) => around(choose(standard))),
        'astro:build:done': () => sheets.clear(),
      },
    },
    hashes,
    note: () => {
      const pages = [...madeFrom].flatMap(([file, from]): [string, KeptPage][] => {
        const hash = hashes.get(file);
        return hash === undefined ? [] : [[file, { madeFrom: from, sha256: hash, sheet: sheetOf.get(file) ?? null }]];
      });
      writeKeptPages(notes, new Map(pages));
    },
  };
}

/** Where a page lies below the site’s folder; null where its address is not plain enough to be sure. */
function fileOf({ pathname, route }: Path): string | null {
  const plain = plainPath(pathname);
  if (!/^[\w./-]+$/.test(plain)) return null;
  return route.type === 'page' ? `${plain}/index.html` : plain;
}

const plainPath = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** The earlier site is thrown away when this one takes its place: until then both may hold one file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // The two are on different file systems, or theirs has no links.
    copyFileSync(from, to);
  }
}

function hashOrNull(file: string): string | null {
  try {
    // What is no file of the site is not read: a pipe would wait for ever, and a link leads elsewhere.
    return lstatSync(file).isFile() ? hashFile(file) : null;
  } catch {
    return null;
  }
}
