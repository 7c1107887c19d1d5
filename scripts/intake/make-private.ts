import { chmodSync, mkdirSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { codeOf } from '../../src/releases/files/disk.ts';

/** Makes a folder that its owner alone can open, or closes the one that is there; what this process writes from then on is its owner’s alone. */
export function makePrivate(folder: string): void {
  if (isMainThread) process.umask(0o077);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    // Of a folder that another user owns its owner decides.
    if (codeOf(error) !== 'EPERM') throw error;
  }
}
