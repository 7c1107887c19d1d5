import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** How much is in a folder and below it, as it is and as a server sends it; nothing where there is none. */
export function weighFolder(folder: string): { files: number; bytes: number; compressed: number } {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name)));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    compressed: files.reduce((sum, file) => sum + brotliCompressSync(file, quality).length, 0),
  };
}
