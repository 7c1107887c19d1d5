import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentsOf, type BuildFile } from '../build/build-file.ts';
import { filesBelow } from '../files-below.ts';
import { buildsFolder, nameOf, siteIn, type DeployedBuild } from './builds.ts';
import type { DeployDisk } from './deploy-disk.ts';
import { deployRefusals } from './deploy-words.ts';
import { precompress } from './precompress.ts';

const comingName = '.coming';

/**
 * Lays the site `from` into the folder of builds, whole and compressed, under the name that is given back. A file that the
 * build which is online has too is not copied: it is the same file, with its compressed copies and its time, so that what
 * readers have keeps counting. Until the last step nothing bears that name.
 */
export async function layBuild(
  { root, from, build }: { root: string; from: string; build: BuildFile },
  { before, online, quality }: { before: readonly DeployedBuild[]; online: DeployedBuild | null; quality: number },
  disk: DeployDisk,
): Promise<string> {
  const folder = buildsFolder(root);
  const coming = join(folder, comingName);
  const site = siteIn(coming, build.base);
  disk.makeFolder(folder);
  clearComing(root, disk);
  try {
    const made = new Set<string>();
    for (const path of filesBelow(from)) {
      const [source, target] = [join(from, path), join(site, path)];
      const parent = dirname(target);
      if (!made.has(parent)) disk.makeFolder(parent);
      made.add(parent);
      const old = online && join(online.site, path);
      if (old === null || !isSame(source, old)) disk.copy(source, target);
      else
        for (const ending of ['', '.br', '.gz']) if (existsSync(old + ending)) disk.link(old + ending, target + ending);
    }
    await precompress(site, quality);
    const { files, sha256 } = contentsOf(site);
    if (files !== build.files || sha256 !== build.sha256) throw deployRefusals.changed(from);
    const name = nameOf(build, before);
    disk.rename(coming, join(folder, name));
    return name;
  } catch (error) {
    clearComing(root, disk);
    throw error;
  }
}

/** What a deployment that was killed has left. */
export function clearComing(root: string, disk: DeployDisk): void {
  const folder = buildsFolder(root);
  if (existsSync(folder) && readdirSync(folder).includes(comingName)) disk.remove(join(folder, comingName));
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!first?.isFile() || !second?.isFile() || first.size !== second.size) return false;
  return (first.ino === second.ino && first.dev === second.dev) || readFileSync(one).equals(readFileSync(other));
}
