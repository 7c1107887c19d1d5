import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from './open-store.ts';

/** The copy that is named, or the newest of those in the folder by name; what was not finished is none. */
export function newestCopy(from: string): string | null {
  const isCopy = (folder: string): boolean => !folder.endsWith('.part') && existsSync(join(folder, databaseFile));
  if (isCopy(from)) return from;
  if (!existsSync(from)) return null;
  return (
    readdirSync(from)
      .sort()
      .map((name) => join(from, name))
      .findLast(isCopy) ?? null
  );
}
