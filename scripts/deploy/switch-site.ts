import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expiredOn } from '../build/site-state.ts';
import { closedPage } from '../serve/closed-page.ts';
import {
  closedFile,
  closedNames,
  currentLink,
  currentName,
  isClosedName,
  shownBuild,
  shownLink,
  type ClosedName,
} from './builds.ts';
import type { DeployDisk } from './deploy-disk.ts';

const reasons = { closed: 'absent', ended: 'expired' } as const;
const spareLink = (root: string, name: ClosedName): string => join(root, `.${name}`);

/** Lays what closing needs ahead, its links too: it must not fail at the moment when the disk is full. */
export function layClosed(root: string, base: string, disk: DeployDisk): void {
  for (const name of closedNames) {
    const file = closedFile(root, name, base);
    const text = closedPage({ is: reasons[name] });
    if (existsSync(dirname(file))) disk.makeFolder(join(root, name));
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      disk.makeFolder(dirname(file));
      disk.write(`${file}.part`, text);
      disk.rename(`${file}.part`, file);
    }
    if (!isThere(spareLink(root, name))) disk.symlink(name, spareLink(root, name));
  }
}

/** Takes the site down by one renaming of what was laid ahead. */
export function close(root: string, name: ClosedName, base: string, disk: DeployDisk): void {
  if (currentName(root) === name) return;
  const online = currentName(root);
  // A deployment that was killed may have shown another one already.
  if (online !== null && !isClosedName(online)) ignoringFull(() => show(root, online, { opens: false }, disk));
  if (!existsSync(closedFile(root, name, base)) || !isThere(spareLink(root, name))) layClosed(root, base, disk);
  disk.rename(spareLink(root, name), currentLink(root));
}

/** Closes the site where what is online must not be any more. */
export function closeExpired(root: string, disk: DeployDisk): boolean {
  const online = isClosedName(currentName(root)) ? null : shownBuild(root);
  if (online === null || expiredOn(online.build) === null) return false;
  close(root, 'ended', online.build.base, disk);
  return true;
}

/** Shows a build. Before the site is opened with it: so what is opened later is never another one. */
export function show(root: string, name: string, { opens }: { opens: boolean }, disk: DeployDisk): void {
  pointTo(root, shownLink(root), name, disk);
  if (opens) pointTo(root, currentLink(root), name, disk);
}

/** One renaming, so that there is no moment without a site. */
function pointTo(root: string, link: string, name: string, disk: DeployDisk): void {
  const coming = join(root, '.current');
  disk.remove(coming);
  disk.symlink(join('builds', name), coming);
  disk.rename(coming, link);
}

function ignoringFull(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** Whether a step failed because the disk, or what this user may have of it, is full. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
