import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { buildsFolder, closedNames, currentLink } from './builds.ts';
import { deployRefusals } from './deploy-words.ts';

/** Throws a refusal where `root` is no folder that deployments may change: they replace the link in it, and remove builds. */
export function checkRoot(root: string): void {
  if (lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink() && !statSync(root, { throwIfNoEntry: false }))
    throw deployRefusals.leadsNowhere(root, readlinkSync(root));
  const link = currentLink(root);
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isSymbolicLink()) throw deployRefusals.notOurs(link);
  const target = resolve(root, readlinkSync(link));
  const isOurs = dirname(target) === buildsFolder(root) || closedNames.some((name) => target === resolve(root, name));
  if (!isOurs) throw deployRefusals.otherLink(link, target);
}

/** Throws a refusal where a site in `from` cannot go to `root`: one is in the other, or the web server cannot enter it. */
export function checkTarget(root: string, from: string): void {
  const [there, site] = [root, from].map(realPath);
  if (there !== undefined && site !== undefined && (isWithin(there, site) || isWithin(site, there)))
    throw deployRefusals.oneInOther(root, from);
  const found = statSync(root, { throwIfNoEntry: false });
  // What only a group may enter is somebody's intention; what nobody else may is an umask.
  if (found?.isDirectory() && (found.mode & 0o011) === 0)
    throw deployRefusals.notEntered(root, (found.mode & 0o777).toString(8));
}

const isWithin = (one: string, other: string): boolean => one === other || one.startsWith(other + sep);

/** Where a path really leads; of what is not there yet, below the folder that is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(realPath(above), path.slice(above.length + 1));
  }
}
