import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk } from '../../src/releases/files/disk.ts';

/** Told before each step of a write: a test stops the server at any of them. */
export type Step = (name: string) => void;

/** Photos on the disk, each named by the SHA-256 of its bytes. */
export interface PhotoFiles {
  /** The photo is on the disk, under its name, when this returns. */
  keep: (sha256: string, bytes: Uint8Array) => void;
  has: (sha256: string) => boolean;
  read: (sha256: string) => Buffer;
  remove: (sha256: string) => void;
  pathOf: (sha256: string) => string;
  /** Names of all that lie there; and the writing that a stop has left half done is removed. */
  list: () => string[];
}

const ending = '.jpg';

export function openPhotoFiles(folder: string, step: Step = () => {}): PhotoFiles {
  const folderOf = (sha256: string): string => join(folder, sha256.slice(0, 2));
  const pathOf = (sha256: string): string => join(folderOf(sha256), sha256 + ending);
  let written = 0;

  function keep(sha256: string, bytes: Uint8Array): void {
    // What lies under its name is whole: it was renamed after its bytes were on the disk.
    if (existsSync(pathOf(sha256))) return;
    step('photo folder');
    if (mkdirSync(folderOf(sha256), { recursive: true })) realDisk.syncFolder(folder);
    written += 1;
    const part = join(folderOf(sha256), `${process.pid}-${written}.part`);
    step('photo write');
    try {
      realDisk.write(part, bytes);
      step('photo rename');
      realDisk.rename(part, pathOf(sha256));
    } catch (error) {
      realDisk.remove(part);
      throw error;
    }
    step('photo folder sync');
    realDisk.syncFolder(folderOf(sha256));
    step('photo kept');
  }

  const list = (): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory()
        ? readdirSync(join(folder, one.name)).flatMap((name) => {
            if (name.endsWith(ending)) return [name.slice(0, -ending.length)];
            realDisk.remove(join(folder, one.name, name));
            return [];
          })
        : [],
    );

  mkdirSync(folder, { recursive: true });
  return {
    ...{ keep, pathOf, list },
    has: (sha256) => existsSync(pathOf(sha256)),
    read: (sha256) => readFileSync(pathOf(sha256)),
    remove: (sha256) => realDisk.remove(pathOf(sha256)),
  };
}
