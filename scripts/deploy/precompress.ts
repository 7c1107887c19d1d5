import { chmodSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { filesBelow } from '../files-below.ts';
import { isPackable, unpackedName, type PackedEnding } from './packed.ts';

/** Written half; its name says that it is no copy yet. */
const coming = '.part';

/** The last step of brotli takes three times as long as this one and gains 2 %. */
export const usualQuality = 10;

/** A copy must be at least this much smaller to be worth its place. */
const worthIt = 0.95;

const pack: Record<PackedEnding, (bytes: Buffer, quality: number) => Promise<Buffer>> = {
  '.br': (bytes, quality) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: quality,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
        [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

export interface Precompressed {
  written: number;
  /** Copies that were there already. */
  kept: number;
  /** Copies whose file is gone or is not compressed any more, and those written half. */
  removed: number;
}

/**
 * Puts compressed copies beside the texts of a folder, with the time of their file: by that a copy is known to be of the file
 * as it is now, and is kept. Copies without a file go. A copy takes its place whole, so that a server may read meanwhile.
 */
export async function precompress(folder: string, quality = usualQuality): Promise<Precompressed> {
  const paths = filesBelow(folder);
  const copies = paths.filter((path) => unpackedName(path.replace(/\.part$/, '')) !== null);
  const orphans = new Set(copies);
  const counts: Precompressed = { written: 0, kept: 0, removed: 0 };
  // What compresses runs in four threads of Node's own, beside this one.
  const waiting = paths.filter((path) => unpackedName(path) === null && !path.endsWith(coming)).values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const path of waiting) for (const ending of ['.br', '.gz'] as const) await packOne(path, ending);
    }),
  );
  for (const path of orphans) rmSync(join(folder, path), { force: true });
  counts.removed = orphans.size;
  return counts;

  async function packOne(path: string, ending: PackedEnding): Promise<void> {
    const file = join(folder, path);
    const { size, mode, atime, mtime, mtimeMs } = statSync(file);
    if (!isPackable(path, size)) return;
    const copy = `${file}${ending}`;
    const there = statSync(copy, { throwIfNoEntry: false });
    if (there && Math.abs(there.mtimeMs - mtimeMs) < 1) {
      orphans.delete(`${path}${ending}`);
      counts.kept += 1;
      return;
    }
    const packed = await pack[ending](readFileSync(file), quality);
    if (packed.length > size * worthIt) return;
    writeFileSync(`${copy}${coming}`, packed);
    chmodSync(`${copy}${coming}`, mode & 0o777);
    utimesSync(`${copy}${coming}`, atime, mtime);
    renameSync(`${copy}${coming}`, copy);
    orphans.delete(`${path}${ending}`);
    counts.written += 1;
  }
}
