import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { sha256 } from '../../src/releases/register/hash.ts';

// All files are read into the same memory: to ask for some a file takes longer than to read it.
const room = Buffer.alloc(1 << 20);

/** The SHA-256 of a file’s bytes. Throws where it cannot be read. */
export function hashFile(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, room, 0, room.length, 0);
    return sha256(length < room.length ? room.subarray(0, length) : readFileSync(opened));
  } finally {
    closeSync(opened);
  }
}
