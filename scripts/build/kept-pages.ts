import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

const keptPage = z.object({
  /** A digest of all that the page was made from: see `keepPages`. */
  madeFrom: z.string(),
  /** SHA-256 of its bytes. */
  sha256: z.string(),
  /** The name of its style sheet; null where it is no page and has none. */
  sheet: z.string().nullable(),
});

export type KeptPage = z.infer<typeof keptPage>;

/** Pages of a built site that a later build may take over, by path below the site’s folder. */
export type KeptPages = ReadonlyMap<string, KeptPage>;

/** What was written to `file`; nothing where that is missing or damaged. */
export function readKeptPages(file: string): KeptPages {
  try {
    return new Map(Object.entries(z.record(z.string(), keptPage).parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

export function writeKeptPages(file: string, pages: KeptPages): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(Object.fromEntries(pages)));
  renameSync(part, file);
}
