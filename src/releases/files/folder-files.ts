import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder by name; null where one cannot be read, or is no file. */
export type FolderFiles = ReadonlyMap<string, Uint8Array | null>;

// Longer than any release: past it a text could not even be held.
const maxBytes = 256 * 1024 * 1024;

/** True for what a machine leaves in folders by itself: hidden files, folder settings, marks of a file that is open in Office. */
export const isLeftover = (name: string): boolean =>
  /^(?:\.|~\$|__MACOSX$|(?:thumbs|ehthumbs)\.db$|desktop\.ini$|icon\r$)/i.test(name);

/** What lies in a folder, in the order of names, but for leftovers of the machine; an absent folder has nothing. */
export function readFolder(path: string): FolderFiles {
  if (!existsSync(path) || !statSync(path).isDirectory()) return new Map();
  const names = readdirSync(path).filter((name) => !isLeftover(name));
  return new Map(names.sort().map((name) => [name, readBytes(join(path, name))]));
}

function readBytes(path: string): Uint8Array | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= maxBytes ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
