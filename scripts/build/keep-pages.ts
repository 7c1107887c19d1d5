import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { sha256 } from '../../src/releases/register/hash.ts';
import { bundleDigest } from './bundle-digest.ts';
import { readKeptPages, writeKeptPages, type KeptPage } from './kept-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Takes pages over from the site that stands where this build goes. */
export interface PageKeeper {
  integration: AstroIntegration;
  /** Notes what a later build may take over, when the site is whole; `hashes` are those of its files, by path. */
  note: (hashes: ReadonlyMap<string, string>) => void;
}

/**
 * A route that gives its paths a `cacheKey` promises that a page of it is made from that and from code alone. Where an
 * earlier build made the page from the same key by the same code, and its bytes still lie in `earlier`, they are copied;
 * everything else is made anew. What is noted of an earlier build may be lost, old or of another site: that costs time.
 */
export function keepPages(earlier: string): PageKeeper {
  const madeFrom = new Map<string, string>();
  let [folder, notes] = ['', ''];

  /** True where the page of `path` was taken over. */
  function take(path: Path, code: string, kept: ReadonlyMap<string, KeptPage>): boolean {
    const file = fileOf(path);
    if (path.cacheKey === undefined || file === null) return false;
    const from = sha256(`${code}\n${path.route.component}\n${path.pathname}\n${path.cacheKey}`);
    madeFrom.set(file, from);
    const known = kept.get(file);
    const bytes = known?.madeFrom === from ? readOrNull(join(earlier, file)) : null;
    if (bytes === null || sha256(bytes) !== known?.sha256) return false;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    return true;
  }

  const around = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    name: 'keep-pages',
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      const code = bundleDigest(folder);
      // Of two pages at one address Astro tells, if it is given both.
      const isClash = new Set(paths.map(({ pathname }) => pathname)).size < paths.length;
      if (code === null || isClash) return paths;
      const kept = readKeptPages(notes);
      return paths.filter((path) => !take(path, code, kept));
    },
  });

  return {
    integration: {
      name: 'keep-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          notes = join(fileURLToPath(config.cacheDir), 'kept-pages.json');
        },
        'astro:build:start': ({ setPrerenderer }) => setPrerenderer(around),
      },
    },
    note: (hashes) => {
      const pages = [...madeFrom].flatMap(([file, from]): [string, KeptPage][] => {
        const hash = hashes.get(file);
        return hash === undefined ? [] : [[file, { madeFrom: from, sha256: hash }]];
      });
      writeKeptPages(notes, new Map(pages));
    },
  };
}

/** Where a page lies below the site’s folder; null where its address is not plain enough to be sure. */
function fileOf({ pathname, route }: Path): string | null {
  const plain = pathname.replace(/^\/|\/$/g, '');
  if (!/^[\w./-]+$/.test(plain)) return null;
  return route.type === 'page' ? `${plain}/index.html` : plain;
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
