import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../../src/releases/register/hash.ts';
import { withoutCopies } from '../deploy/packed.ts';
import { filesBelow } from '../files-below.ts';
import { hashFile } from './hash-file.ts';

/** Says of a folder that it is a site which this portal built, and until when it may be online. */
export const buildFileName = 'build.json';

const day = z.iso.date();
const buildSchema = z.object({
  builtBy: z.literal('gongwei-portal'),
  demonstration: z.boolean(),
  timeZone: z.string(),
  /** Path the site lives under. */
  base: z.string(),
  /** The day the data speaks of. */
  asOf: day,
  /** The day of the build, in the city's time zone. */
  builtOn: day,
  /** The first day on which a text of this build must no longer be online; null = none ends. */
  expiresOn: day.nullable(),
  /** What the city lacked when it was built: where a build is deployed its folder need not be. Earlier builds do not say. */
  lacks: z.array(z.object({ zh: z.string(), en: z.string(), isDemanded: z.boolean() })).default([]),
  /** The names at the top of the folder. */
  entries: z.array(z.string()),
  files: z.number(),
  /** SHA-256 over path and SHA-256 of every other file. */
  sha256: z.string(),
});

export type BuildFile = z.infer<typeof buildSchema>;
/** What a build says of itself; lacks that are left out are none. */
export type BuildDays = Omit<z.input<typeof buildSchema>, 'builtBy' | keyof Contents>;

interface Contents {
  entries: string[];
  files: number;
  sha256: string;
}

/** What file managers leave in folders they show. */
const leftByFileManagers = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The names at the top of a folder that a person or a program put there on purpose. */
export const entriesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !leftByFileManagers.includes(name))
    .sort();

/** The build file of a folder; null where it has none, or none of ours. */
export function readBuildFile(folder: string): BuildFile | null {
  try {
    return buildSchema.parse(JSON.parse(readFileSync(join(folder, buildFileName), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * The SHA-256 of every file of a built folder but its build file, by path; of `known` ones it is not worked out again.
 * Compressed copies that a deploy step put beside their files are no files of the build.
 */
export function hashesOf(folder: string, known: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const files = withoutCopies(folder, filesBelow(folder)).filter(
    (path) => path !== buildFileName && !leftByFileManagers.includes(basename(path)),
  );
  return new Map(files.map((path) => [path, known.get(path) ?? hashFile(join(folder, path))]));
}

/** What a built folder holds beside its build file. */
export function contentsOf(folder: string, hashes: ReadonlyMap<string, string> = hashesOf(folder)): Contents {
  const lines = Array.from(hashes, ([path, hash]) => `${path}\0${hash}\n`);
  return {
    entries: entriesOf(folder).filter((name) => name !== buildFileName),
    files: lines.length,
    sha256: sha256(lines.sort().join('')),
  };
}

/** Closes a build: what it holds, and until when it may be online. Written last, so that a folder with it is whole. */
export function writeBuildFile(
  folder: string,
  days: BuildDays,
  hashes: ReadonlyMap<string, string> = hashesOf(folder),
): void {
  const build: z.input<typeof buildSchema> = { builtBy: 'gongwei-portal', ...days, ...contentsOf(folder, hashes) };
  writeFileSync(join(folder, buildFileName), `${JSON.stringify(build, null, 2)}\n`);
}
