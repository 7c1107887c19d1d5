import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFileName } from '../build/build-file.ts';
import { deployState, siteState, type LackingSite, type SiteState } from '../build/site-state.ts';
import { brokenNames, buildsFolder, currentName, deployedBuilds, shownBuild, type DeployedBuild } from './builds.ts';
import { realDisk, type DeployDisk } from './deploy-disk.ts';
import { deployRefusals } from './deploy-words.ts';
import { clearComing, layBuild } from './lay-build.ts';
import { close, closeExpired, isFull, layClosed, show } from './switch-site.ts';

export const usualKeep = 5;

/** What a command did: which build is shown now, whether it was before, and how many old ones it removed. */
export interface Deployed {
  name: string;
  build: DeployedBuild['build'];
  wasOnline: boolean;
  /** Somebody has taken the site down: the build is shown as soon as it is opened. */
  staysClosed: boolean;
  removed: number;
}

/** The site must not go online; `closed` where what is online had to be taken down. */
export interface NotDeployed {
  state: Exclude<SiteState, { is: 'good' }> | LackingSite;
  closed: boolean;
}

interface Asked {
  root: string;
  /** How many builds stay, with the one that is online. */
  keep?: number;
  quality?: number;
  /** The base path may be another one than that of what is online. */
  newBase?: boolean;
  disk?: DeployDisk;
}

/**
 * Puts the built site `from` online, all at once: first whole beside the others, then by one renaming. Where it must not be
 * online, what is there stays; where that must not be online any more either, the site is closed.
 */
export async function deploySite(
  from: string,
  { root, keep = usualKeep, quality = 10, newBase = false, disk = realDisk }: Asked,
): Promise<Deployed | NotDeployed> {
  const state = deployState(from);
  return locked(root, disk, async () => {
    clearComing(root, disk);
    if (state.is !== 'good') return { state, closed: closeExpired(root, disk) };
    try {
      return await deployGood(state.build);
    } catch (error) {
      // No room for the new one is no reason for what has ended to stay.
      closeExpired(root, disk);
      throw error;
    }
  });

  async function deployGood(build: DeployedBuild['build']): Promise<Deployed> {
    const before = deployedBuilds(root);
    const shown = shownBuild(root, before);
    if (shown && shown.build.base !== build.base && !newBase)
      throw deployRefusals.otherBase(root, shown.build.base, build.base);
    // The very same build: the same files by another day may have to go on another one.
    const same = before.find((one) => JSON.stringify(one.build) === JSON.stringify(build));
    // What is removed first leaves its room to what comes.
    const removed = prune(root, keep, disk, same?.name);
    layClosed(root, build.base, disk);
    // One that lies there already, such as before the site was closed, is only switched to.
    const isThere = same !== undefined && siteState(same.site).is === 'good';
    const name = isThere ? same.name : await layBuild({ root, from, build }, { before, online: shown, quality }, disk);
    const staysClosed = currentName(root) === 'closed';
    const wasOnline = name === currentName(root);
    if (!wasOnline) show(root, name, { opens: !staysClosed }, disk);
    return { name, build, wasOnline, staysClosed, removed: removed + prune(root, keep, disk) };
  }
}

/** Puts the newest build before the one that is online, or was before the site was taken down, in its place. */
export function rollBack({ root, disk = realDisk }: Asked): Promise<Deployed> {
  return locked(root, disk, async () => {
    const all = deployedBuilds(root);
    const shown = shownBuild(root, all);
    const earlier = all.filter(({ number }) => shown !== null && number < shown.number);
    const good = earlier.find(({ site }) => siteState(site).is === 'good');
    if (good === undefined) throw deployRefusals.nothingBefore(root);
    return open(root, good, disk);
  });
}

/** Takes the site down: every address answers that it is closed, until somebody opens it. */
export function closeSite({ root, disk = realDisk }: Asked): Promise<void> {
  return locked(root, disk, async () => {
    const shown = shownBuild(root) ?? deployedBuilds(root)[0];
    if (shown === undefined) throw deployRefusals.nothing(root);
    close(root, 'closed', shown.build.base, disk);
  });
}

/** Opens a site that was taken down, with what was online before or was deployed meanwhile. */
export function openSite({ root, disk = realDisk }: Asked): Promise<Deployed> {
  return locked(root, disk, async () => {
    const shown = shownBuild(root) ?? deployedBuilds(root)[0];
    if (shown === undefined) throw deployRefusals.nothing(root);
    if (siteState(shown.site).is !== 'good') throw deployRefusals.notToOpen(shown.name);
    return open(root, shown, disk);
  });
}

/** Removes earlier builds and lays nothing: it makes room on a full disk. */
export const pruneBuilds = ({ root, keep = usualKeep, disk = realDisk }: Asked): Promise<number> =>
  locked(root, disk, async () => {
    clearComing(root, disk);
    return prune(root, keep, disk);
  });

function open(root: string, { name, build }: DeployedBuild, disk: DeployDisk): Deployed {
  const wasOnline = name === currentName(root);
  if (!wasOnline) show(root, name, { opens: true }, disk);
  return { name, build, wasOnline, staysClosed: false, removed: 0 };
}

/** What is online stays, or what was before the site was taken down, and so does `also`. */
function prune(root: string, keep: number, disk: DeployDisk, also?: string): number {
  const shown = shownBuild(root)?.name;
  const old = deployedBuilds(root)
    .filter(({ name }) => name !== shown)
    .slice(keep - 1)
    .filter(({ name }) => name !== also);
  for (const { name, site } of old) {
    // First what says that it is whole: one that is half removed is never rolled back to.
    disk.remove(join(site, buildFileName));
    disk.remove(join(buildsFolder(root), name));
  }
  for (const name of brokenNames(root)) if (name !== currentName(root)) disk.remove(join(buildsFolder(root), name));
  return old.length;
}

async function locked<Result>(root: string, disk: DeployDisk, work: () => Promise<Result>): Promise<Result> {
  if (!existsSync(root)) disk.makeFolder(root);
  const release = lock(join(root, '.deploy-lock'), disk);
  try {
    return await work();
  } finally {
    release();
  }
}

/** A full disk has no room for a lock: then taking down and making room go on without one; nothing new can be laid. */
function lock(file: string, disk: DeployDisk): () => void {
  try {
    const taken = disk.lock(file);
    if (!taken.isHeld) throw deployRefusals.busy(file, taken.holder);
    return taken.release;
  } catch (error) {
    if (isFull(error)) return () => {};
    throw error;
  }
}
