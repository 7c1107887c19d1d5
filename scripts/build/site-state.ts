import { statSync } from 'node:fs';
import { dataDay } from '../../src/releases/state/today.ts';
import { contentsOf, readBuildFile, type BuildFile } from './build-file.ts';

/** Whether a folder holds a site that may be online today. */
export type SiteState =
  | { is: 'absent' | 'unmarked' }
  | { is: 'damaged'; build: BuildFile }
  | { is: 'expired'; build: BuildFile; expiresOn: string }
  | { is: 'good'; build: BuildFile };

/**
 * The day by which a built site is judged: today for an official city; for a demonstration, whose entries are invented,
 * the day its data speaks of. `SITE_TODAY` stands in for either.
 */
export const judgedOn = (build: BuildFile): string => dataDay(build, build.asOf);

/** The day from which a built site must no longer be online, where that day has come. */
export const expiredOn = (build: BuildFile): string | null =>
  build.expiresOn !== null && judgedOn(build) >= build.expiresOn ? build.expiresOn : null;

/** The day before which a build has to be replaced; null where none of its texts ends, or its day stands still. */
export const replaceBefore = (build: BuildFile): string | null => (build.demonstration ? null : build.expiresOn);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Reads every file of the folder. */
export function siteState(folder: string): SiteState {
  if (!isFolder(folder)) return { is: 'absent' };
  const build = readBuildFile(folder);
  if (build === null) return { is: 'unmarked' };
  const expiresOn = expiredOn(build);
  if (expiresOn !== null) return { is: 'expired', build, expiresOn };
  const { files, sha256 } = contentsOf(folder);
  return files === build.files && sha256 === build.sha256 ? { is: 'good', build } : { is: 'damaged', build };
}

/** A site that may be looked at, but must not go online: an official one without something that it must have. */
export interface LackingSite {
  is: 'lacking';
  build: BuildFile;
}

/** The same where the site is about to go online. */
export function deployState(folder: string): SiteState | LackingSite {
  const state = siteState(folder);
  if (state.is !== 'good' || state.build.demonstration) return state;
  return state.build.lacks.some(({ isDemanded }) => isDemanded) ? { is: 'lacking', build: state.build } : state;
}
