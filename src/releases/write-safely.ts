import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes all files or none: each goes beside its place first, then all are renamed; on failure nothing is left. */
export function writeSafely(files: ReadonlyMap<string, Uint8Array | string>): void {
  const suffix = `.${randomBytes(4).toString('hex')}.partial`;
  const written: string[] = [];
  try {
    for (const [path, content] of files) {
      writeFileSync(path + suffix, content);
      written.push(path + suffix);
    }
    for (const path of files.keys()) renameSync(path + suffix, path);
  } finally {
    for (const path of written) rmSync(path, { force: true });
  }
}
