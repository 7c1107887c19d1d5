import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mediaType } from '../serve/media-types.ts';

/** The endings of compressed copies: `page.html.br` is what is sent in place of `page.html`. */
const endings = ['.br', '.gz'] as const;
export type PackedEnding = (typeof endings)[number];

/** Below this a header costs as much as is gained. */
const leastBytes = 1024;

/** Whether compressed copies of a file are made: text, and more than a packet. */
export const isPackable = (path: string, bytes: number): boolean =>
  bytes >= leastBytes && mediaType(path)?.endsWith('charset=utf-8') === true;

/** The file that a path would be a compressed copy of; null where it is none by its name. */
export function unpackedName(path: string): string | null {
  const ending = endings.find((one) => path.endsWith(one));
  return ending === undefined ? null : path.slice(0, -ending.length);
}

/** Whether a file is a compressed copy of the one beside it: unpacked, the very same bytes. */
export function isCopyOf(folder: string, packed: string, file: string): boolean {
  const unpack = packed.endsWith('.br') ? brotliDecompressSync : gunzipSync;
  try {
    // No copy may unpack to more than its file.
    const { size } = statSync(join(folder, file));
    const bytes = unpack(readFileSync(join(folder, packed)), { maxOutputLength: Math.max(size, 1) });
    return bytes.equals(readFileSync(join(folder, file)));
  } catch {
    return false;
  }
}

/** The files of a folder without the compressed copies of those that are there; one that unpacks to something else stays. */
export function withoutCopies(folder: string, paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter((path) => {
    const file = unpackedName(path);
    return file === null || !all.has(file) || !isCopyOf(folder, path, file);
  });
}
