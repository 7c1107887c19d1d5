import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBuildFile, type BuildFile } from '../build/build-file.ts';
import { closedPage } from '../serving/serving-rules.ts';

// <root>/builds/0007.2026-11-28.1a2b3c4d5e6f/   a build as it was deployed, below its base path
// <root>/current -> builds/0007…                what is online; `closed` where the site is taken down

/** A build that was deployed. */
export interface DeployedBuild {
  /** Its folder in `builds/`. */
  name: string;
  /** Counts up with each deployment. */
  number: number;
  /** The folder of the site in it. */
  site: string;
  build: BuildFile;
}

export const buildsFolder = (root: string): string => join(root, 'builds');
export const currentLink = (root: string): string => join(root, 'current');

/** Under which name the next build is put. */
export function nameOf(build: BuildFile, before: readonly DeployedBuild[]): string {
  const number = 1 + Math.max(0, ...before.map((one) => one.number));
  return `${String(number).padStart(4, '0')}.${build.builtOn}.${build.sha256.slice(0, 12)}`;
}

/** The folder of the site in that of a build: servers find it by its address. */
export const siteIn = (folder: string, base: string): string => join(folder, ...base.split('/').filter(Boolean));

/** The builds that are kept, the newest first. */
export function deployedBuilds(root: string): DeployedBuild[] {
  const folder = buildsFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name): DeployedBuild[] => {
      const number = Number(buildName.exec(name)?.[1] ?? NaN);
      const site = Number.isNaN(number) ? null : findSite(join(folder, name));
      return site ? [{ name, number, ...site }] : [];
    })
    .sort((one, other) => other.number - one.number);
}

/** The site in the folder of a build, at whatever base path it was built for. */
function findSite(folder: string): { site: string; build: BuildFile } | null {
  const build = readBuildFile(folder);
  if (build) return { site: folder, build };
  const [only, ...others] = readdirSync(folder, { withFileTypes: true });
  return only?.isDirectory() && others.length === 0 ? findSite(join(folder, only.name)) : null;
}

/** The names of builds that were removed half. */
export function brokenNames(root: string): string[] {
  const whole = new Set(deployedBuilds(root).map(({ name }) => name));
  const folder = buildsFolder(root);
  return existsSync(folder) ? readdirSync(folder).filter((name) => isBuildName(name) && !whole.has(name)) : [];
}

const buildName = /^(\d{4,})\.[\d-]{10}\.[0-9a-f]{12}$/;
const isBuildName = (name: string): boolean => buildName.test(name);

/** The name of what is online: a build, `closed`, or null where nothing was deployed yet. */
export function currentName(root: string): string | null {
  try {
    return basename(readlinkSync(currentLink(root)));
  } catch {
    return null;
  }
}

export const closedName = 'closed';
export const closedFile = (root: string, base: string): string =>
  join(siteIn(join(root, closedName), base), closedPage);
