import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the whole site with its search index into `outDir`, all or nothing: it grows beside its place and is
 * moved there when it is finished. Whatever stood there before is taken away first.
 */
export async function buildSite(outDir: string): Promise<void> {
  const partial = `${outDir}.partial`;
  for (const folder of [outDir, partial]) rmSync(folder, { recursive: true, force: true });
  try {
    await build({ outDir: partial, logLevel: 'warn' });
    await addSearchIndex(partial);
    renameSync(partial, outDir);
  } finally {
    if (existsSync(partial)) rmSync(partial, { recursive: true, force: true });
  }
}

async function addSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: '%‰.-' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: resolve(folder, 'pagefind') });
  await close();
  const wrong = [...added.errors, ...written.errors];
  if (wrong.length > 0) throw new Error(`Pagefind could not index the site: ${wrong.join('; ')}`);
}
