import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../register/hash.ts';
import { findPictureFaults, type PictureFault } from './picture-faults.ts';

/** The pictures of a folder by name: the SHA-256 of each, and what is wrong with it. One is read after another: they are many and large. */
export function readPictures(
  path: string,
  mayBeDrawn: boolean,
): { pictures: Map<string, string>; pictureFaults: Map<string, PictureFault[]> } {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const pictures = new Map<string, string>();
  const pictureFaults = new Map<string, PictureFault[]>();
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const bytes = readFileSync(join(path, name));
    pictures.set(name, sha256(bytes));
    pictureFaults.set(name, findPictureFaults(name, bytes, mayBeDrawn));
  }
  return { pictures, pictureFaults };
}
