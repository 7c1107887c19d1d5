import { resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds all pages and the search index into `folder`. */
export async function buildPages(folder: string): Promise<void> {
  const logger = process.env['SITE_DEBUG'] ? {} : { logger: { entrypoint: resolve(import.meta.dirname, 'plain-log.ts') } };
  await build({ outDir: folder, logLevel: 'warn', ...logger });
  const { index, errors } = await createIndex({ includeCharacters: '%‰.-' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: resolve(folder, 'pagefind') });
  await close();
  const wrong = [...added.errors, ...written.errors];
  if (wrong.length > 0) throw new Error(`Pagefind could not index the site: ${wrong.join('; ')}`);
}
