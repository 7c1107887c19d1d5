import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../releases/register/hash.ts';

type Content = Uint8Array<ArrayBuffer>;

const hashLength = 64;

/**
 * Files that earlier builds made, in `folder`, each under a key that stands for all that it was made from, and with a hash of
 * its bytes before them: one that is damaged, half-written or missing is made again.
 */
export function keptBytes(folder: string) {
  const fileOf = (key: string): string => join(folder, sha256(key));

  function read(key: string): Content | null {
    try {
      const kept = readFileSync(fileOf(key));
      const bytes = Uint8Array.from(kept.subarray(hashLength));
      return sha256(bytes) === kept.toString('latin1', 0, hashLength) ? bytes : null;
    } catch {
      return null;
    }
  }

  function write(key: string, bytes: Content): void {
    const part = `${fileOf(key)}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(part, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]));
      renameSync(part, fileOf(key));
    } catch {
      // What cannot be kept is made again next time.
    }
  }

  return {
    /** What was kept under the key, else what `make` gives, which is kept. */
    bytes(key: string, make: () => Content): Content {
      const kept = read(key);
      if (kept) return kept;
      const made = make();
      write(key, made);
      return made;
    },

    /** Removes what is kept under no key of these. */
    keepOnly(keys: readonly string[]): void {
      const wanted = new Set(keys.map((key) => sha256(key)));
      try {
        for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // There is no folder yet.
      }
    },
  };
}
