import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { entriesOf, readBuildFile } from './build-file.ts';
import { isEarlierBuild } from './earlier-build.ts';

/** Marks a folder beside the site as one that a build may throw away. */
const scratchMark = '.gongwei-scratch';

/** A new site on its way to the target, and an old one on its way out. */
const partial = (target: string): string => `${target}.partial-${process.pid}`;
const replaced = (target: string): string => `${target}.replaced-${process.pid}`;

/**
 * Puts the finished site `from` in the place of `target`: beside it first, by renaming or, from another file system, by
 * copying; then the old site gives way by two renames. Where anything fails the old site stays, or comes back.
 */
export function swapSite(from: string, target: string): void {
  const [coming, going] = [partial(target), replaced(target)];
  try {
    bring(from, coming);
    rmSync(join(coming, scratchMark), { force: true });
    if (existsSync(target)) renameSync(target, going);
    try {
      renameSync(coming, target);
    } catch (error) {
      if (existsSync(going)) renameSync(going, target);
      throw error;
    }
  } finally {
    remove(coming);
    // Only what is no longer the site: with the target gone it is all there is.
    if (existsSync(target)) remove(going);
  }
}

function bring(from: string, coming: string): void {
  try {
    renameSync(from, coming);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    mkdirSync(coming);
    writeFileSync(join(coming, scratchMark), '');
    cpSync(from, coming, { recursive: true });
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/**
 * What builds that were killed left beside the target: half copies go; an old site goes too, or back into its place where
 * the build was killed between the two renames. Only for the process that holds the target's lock.
 */
export function clearLeftovers(target: string): void {
  const folder = dirname(target);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const leftovers = (kind: string) => {
    const start = `${basename(target)}.${kind}-`;
    return names
      .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      .map((name) => join(folder, name));
  };
  for (const old of leftovers('replaced').filter(isOurs)) {
    if (existsSync(target)) remove(old);
    else renameSync(old, target);
  }
  for (const half of leftovers('partial').filter(isOurs)) remove(half);
}

function isOurs(folder: string): boolean {
  try {
    const entries = entriesOf(folder);
    return (
      entries.length === 0 || entries.includes(scratchMark) || readBuildFile(folder) !== null || isEarlierBuild(entries)
    );
  } catch {
    return false; // A file of that name is not ours.
  }
}

/** Makes the folder `path` with those above it; gives what takes away the new ones that are still empty. */
export function openFolder(path: string): () => void {
  const first = mkdirSync(path, { recursive: true });
  return () => {
    for (let folder = path; first !== undefined && folder.length >= first.length; folder = dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        return;
      }
    }
  };
}
