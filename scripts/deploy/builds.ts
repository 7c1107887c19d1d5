import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBuildFile, type BuildFile } from '../build/build-file.ts';
import { closedPage } from '../serving/serving-rules.ts';

// <root>/builds/0007.2026-11-28.1a2b3c4d5e6f/   a build as it was deployed, below its base path
// <root>/current -> builds/0007…                what is online; `closed` or `ended` where the site is taken down
// <root>/shown -> builds/0007…                  what is online, or was before the site was taken down
// <root>/closed/, <root>/ended/                 the pages in place of a site that is taken down, laid ahead with their links

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

/** The name of what is online: a build, one of the closed sites, or null where nothing was deployed yet. */
export const currentName = (root: string): string | null => targetOf(currentLink(root));

function targetOf(link: string): string | null {
  try {
    return basename(readlinkSync(link));
  } catch {
    return null;
  }
}

/** `closed`: by somebody, until somebody opens it. `ended`: what was online had ended; the next good build opens it. */
export const closedNames = ['closed', 'ended'] as const;
export type ClosedName = (typeof closedNames)[number];
export const isClosedName = (name: string | null): name is ClosedName => closedNames.some((one) => one === name);
export const closedFile = (root: string, name: ClosedName, base: string): string =>
  join(siteIn(join(root, name), base), closedPage);

export const shownLink = (root: string): string => join(root, 'shown');

/** The build that is online; where the site is taken down, the one that was before, and comes back when it is opened. */
export function shownBuild(root: string, builds = deployedBuilds(root)): DeployedBuild | null {
  const current = currentName(root);
  const name = isClosedName(current) ? targetOf(shownLink(root)) : current;
  return builds.find((one) => one.name === name) ?? (isClosedName(current) ? (builds[0] ?? null) : null);
}
