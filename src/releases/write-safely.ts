import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes all files or none: each goes beside its place first, then all are renamed; on failure all is as before. */
export function writeSafely(files: ReadonlyMap<string, Uint8Array | string>): void {
  const suffix = `.${randomBytes(4).toString('hex')}.partial`;
  const written: string[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of files) {
      written.push(path + suffix);
      writeFileSync(path + suffix, content);
    }
    for (const path of files.keys()) {
      const before = existsSync(path) ? readFileSync(path) : null;
      renameSync(path + suffix, path);
      undo.push(() => (before === null ? rmSync(path) : writeFileSync(path, before)));
    }
  } catch (error) {
    for (const back of undo) back();
    throw error;
  } finally {
    for (const path of written) rmSync(path, { force: true });
  }
}
