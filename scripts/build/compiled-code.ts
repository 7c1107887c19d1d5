import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const ownFolder = resolve(import.meta.dirname, '../../node_modules/.portal-build/compiled');

/**
 * The folder in which Node keeps what it has compiled, so that a build need not compile Astro and our scripts again.
 * Every build adds the code of its pages, some 200 files: past `most` all goes.
 */
export function compiledCode(folder = ownFolder, most = 10_000): string {
  if (countFiles(folder) > most) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return folder;
}

function countFiles(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}
