import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildFileName } from '../build/build-file.ts';
import { expiredOn, siteState, type SiteState } from '../build/site-state.ts';
import { takeLock } from '../process-lock.ts';
import { closedPage as closedText } from '../serve/closed-page.ts';
import {
  brokenNames,
  buildsFolder,
  closedFile,
  closedName,
  currentLink,
  currentName,
  deployedBuilds,
  type DeployedBuild,
} from './builds.ts';
import { realDisk, type DeployDisk } from './deploy-disk.ts';
import { deployRefusals } from './deploy-words.ts';
import { clearComing, layBuild } from './lay-build.ts';

export const usualKeep = 5;

/** What a command did: which build is online now, whether it was before, and how many old ones it removed. */
export interface Deployed {
  name: string;
  build: DeployedBuild['build'];
  wasOnline: boolean;
  removed: number;
}

type Bad = Exclude<SiteState, { is: 'good' }>;
/** The site must not go online; `closed` where what is online had to be taken down. */
export interface NotDeployed {
  state: Bad;
  closed: boolean;
}

interface Asked {
  root: string;
  /** How many builds stay, with the one that is online. */
  keep?: number;
  quality?: number;
  disk?: DeployDisk;
}

/**
 * Puts the built site `from` online, all at once: first whole beside the others, then by one renaming. Where it must not be
 * online, what is there stays; where that must not be online any more either, the site is closed.
 */
export async function deploySite(
  from: string,
  { root, keep = usualKeep, quality = 10, disk = realDisk }: Asked,
): Promise<Deployed | NotDeployed> {
  const state = siteState(from);
  return locked(root, async () => {
    clearComing(root, disk);
    if (state.is !== 'good') return { state, closed: closeExpired(root, disk) };
    const before = deployedBuilds(root);
    const online = onlineOf(root, before);
    // The very same build: the same files by another day may have to go on another one.
    const same = before.find(({ build }) => JSON.stringify(build) === JSON.stringify(state.build));
    // One that lies there already, such as before the site was closed, is only switched to.
    const isThere = same !== undefined && siteState(same.site).is === 'good';
    const name = isThere
      ? same.name
      : await layBuild({ root, from, build: state.build }, { before, online, quality }, disk);
    if (name !== online?.name) switchTo(root, join('builds', name), disk);
    return { name, build: state.build, wasOnline: name === online?.name, removed: prune(root, keep, disk) };
  });
}

/** Puts the newest build before the one that is online in its place; after a closing, the newest of all. */
export function rollBack({ root, disk = realDisk }: Asked): Promise<Deployed> {
  return locked(root, async () => {
    const all = deployedBuilds(root);
    const online = onlineOf(root, all);
    const earlier = all.filter(({ number }) => online === null || number < online.number);
    const good = earlier.find(({ site }) => siteState(site).is === 'good');
    if (good === undefined) throw deployRefusals.nothingBefore(root);
    switchTo(root, join('builds', good.name), disk);
    return { name: good.name, build: good.build, wasOnline: false, removed: 0 };
  });
}

/** Takes the site down: every address answers that it is closed. */
export function closeSite({ root, disk = realDisk }: Asked): Promise<void> {
  return locked(root, async () => {
    const newest = deployedBuilds(root)[0];
    if (newest === undefined) throw deployRefusals.nothing(root);
    close(root, { is: 'absent' }, newest.build.base, disk);
  });
}

const onlineOf = (root: string, builds: readonly DeployedBuild[]): DeployedBuild | null =>
  builds.find(({ name }) => name === currentName(root)) ?? null;

/** Closes the site where what is online must not be any more. */
function closeExpired(root: string, disk: DeployDisk): boolean {
  const online = onlineOf(root, deployedBuilds(root));
  const expiresOn = online && expiredOn(online.build);
  if (online === null || expiresOn === null) return false;
  close(root, { is: 'expired', build: online.build, expiresOn }, online.build.base, disk);
  return true;
}

function close(root: string, state: Bad, base: string, disk: DeployDisk): void {
  const file = closedFile(root, base);
  disk.makeFolder(dirname(file));
  disk.write(file, closedText(state));
  switchTo(root, closedName, disk);
}

/** One renaming, so that there is no moment without a site. */
function switchTo(root: string, target: string, disk: DeployDisk): void {
  const coming = join(root, '.current');
  disk.remove(coming);
  disk.symlink(target, coming);
  disk.rename(coming, currentLink(root));
}

function prune(root: string, keep: number, disk: DeployDisk): number {
  const current = currentName(root);
  const old = deployedBuilds(root)
    .filter(({ name }) => name !== current)
    .slice(keep - 1);
  for (const { name, site } of old) {
    // First what says that it is whole: one that is half removed is never rolled back to.
    disk.remove(join(site, buildFileName));
    disk.remove(join(buildsFolder(root), name));
  }
  for (const name of brokenNames(root)) if (name !== current) disk.remove(join(buildsFolder(root), name));
  return old.length;
}

async function locked<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  if (!existsSync(root)) mkdirSync(root, { recursive: true });
  const lock = takeLock(join(root, '.deploy-lock'), 'deploy');
  if (!lock.isHeld) throw deployRefusals.busy(root, lock.holder.pid);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
