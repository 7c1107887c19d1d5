import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import { dropComments } from './drop-comments.ts';
import { addSearchIndex } from './search-index.ts';

/**
 * Builds all pages and the search index into `folder`; pages below the folders `apart` are not for the index. `complete` is
 * called between the two: it writes into pages what can be known only when all of them are there.
 */
export async function buildPages(
  folder: string,
  apart: readonly string[],
  integrations: AstroIntegration[],
  complete: () => void = () => {},
): Promise<void> {
  const logger = process.env['SITE_DEBUG']
    ? {}
    : { logger: { entrypoint: resolve(import.meta.dirname, 'plain-log.ts') } };
  await build({ outDir: folder, logLevel: 'warn', integrations, ...logger });
  // It comes with every page, before anything is painted.
  const firstPaint = join(folder, 'first-paint.js');
  writeFileSync(firstPaint, dropComments(readFileSync(firstPaint, 'utf8')));
  complete();
  addSearchIndex(folder, apart);
}
