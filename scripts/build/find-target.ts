import { lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { refuse } from '../refusal.ts';
import { buildFileName, entriesOf, readBuildFile } from './build-file.ts';
import { isEarlierBuild } from './earlier-build.ts';
import { targetAllowed, targetWords, type TargetFault } from './target-words.ts';

/** What must never be lost to a build. */
export interface Sources {
  /** The project's folder. */
  project: string;
  /** The folder of the city that is built: the project's own, or another. */
  city: string;
  home: string;
}

export const sourcesOf = (city: string): Sources => ({
  project: resolve(import.meta.dirname, '../..'),
  city: resolve(city),
  home: homedir(),
});

/** Folders in which nothing is built. In the project a folder beside them may be used, in another city's only `dist`. */
const projectFolders = [
  '.astro',
  '.ci',
  '.git',
  '.github',
  'content',
  'data',
  'deploy',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
];
const cityFolders = ['.git', 'content', 'data', 'datasets', 'node_modules', 'public', 'src'];

/**
 * The folder that `SITE_OUT` names, without links on the way to it. Throws a refusal unless it is absent, empty or a built
 * site, and away from the sources. Changes nothing.
 */
export function findTarget(asked: string | undefined, sources: Sources): string {
  const found = asked ?? 'dist';
  const not = (fault: TargetFault, other = ''): never => {
    const { wrong, remedy } = targetWords[fault](found, other);
    throw refuse({ wrong, allowed: targetAllowed, remedy });
  };
  if (found.trim() === '') return not('blank');
  // In quotes the shell leaves the tilde as it is: a folder of that name would be made here.
  if (/^~/.test(found)) return not('tilde', join(sources.home, found.replace(/^~[^/\\]*/, '')));
  const named = resolve(found);
  const { path: target, blocked } = realPath(named);
  if (blocked === 'link') return not('nowhere');
  if (blocked !== null) return not('file', blocked);

  const [project, city, home] = [sources.project, sources.city, sources.home].map((path) => realPath(path).path);
  if (project === undefined || city === undefined || home === undefined) return target;
  const inner = [
    ...projectFolders.map((name) => join(project, name)),
    ...cityFolders.map((name) => join(city, name)),
  ].map((path) => realPath(path).path);
  // The path as it was typed counts as well: a link inside the sources is one of them.
  for (const place of new Set([target, named])) {
    const below = [parse(place).root, home, project, city, process.cwd(), ...inner].find((source) =>
      isWithin(source, place),
    );
    if (below !== undefined) return not('above', below);
    const around = inner.find((source) => isWithin(place, source));
    if (around !== undefined) return not('inside', around);
  }
  if (city !== project && isWithin(target, city) && target !== join(city, 'dist')) return not('city', city);
  const site = foldersAbove(target).find((folder) => readBuildFile(folder) !== null);
  if (site !== undefined) return not('site', site);

  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return target;
  if (!stat.isDirectory()) return not('file', target);
  if (statSync(dirname(target)).dev !== stat.dev) return not('mount');
  const entries = entriesOf(target);
  if (entries.length === 0 || isEarlierBuild(entries)) return target;
  const build = readBuildFile(target);
  if (build === null) return not('unmarked', shorten(entries));
  const strangers = entries.filter((name) => name !== buildFileName && !build.entries.includes(name));
  return strangers.length === 0 ? target : not('strangers', shorten(strangers));
}

const shorten = (names: readonly string[]): string => names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

/** A path with every link on it followed; what is not there yet keeps its name. `blocked`: a file on the way, or a link that leads nowhere. */
function realPath(path: string): { path: string; blocked: string | null } {
  for (let there = path; ; there = dirname(there)) {
    try {
      const real = realpathSync.native(there);
      const rest = relative(there, path);
      const isBlocked = rest !== '' && !statSync(real).isDirectory();
      return { path: resolve(real, rest), blocked: isBlocked ? real : null };
    } catch {
      if (isLink(there)) return { path, blocked: 'link' };
      if (there === dirname(there) || basename(there) === '') return { path, blocked: null };
    }
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
