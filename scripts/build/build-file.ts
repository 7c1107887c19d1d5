import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';

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
  /** The names at the top of the folder. */
  entries: z.array(z.string()),
  files: z.number(),
  /** SHA-256 over path and SHA-256 of every other file. */
  sha256: z.string(),
});

export type BuildFile = z.infer<typeof buildSchema>;
export type BuildDays = Omit<BuildFile, 'builtBy' | keyof Contents>;

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

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** What a built folder holds beside its build file. */
export function contentsOf(folder: string): Contents {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !leftByFileManagers.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== join(folder, buildFileName));
  const lines = paths.map((path) => `${relative(folder, path).split(sep).join('/')}\0${hash(readFileSync(path))}\n`);
  return {
    entries: entriesOf(folder).filter((name) => name !== buildFileName),
    files: lines.length,
    sha256: hash(lines.sort().join('')),
  };
}

/** Closes a build: what it holds, and until when it may be online. Written last, so that a folder with it is whole. */
export function writeBuildFile(folder: string, days: BuildDays): void {
  const build: BuildFile = { builtBy: 'gongwei-portal', ...days, ...contentsOf(folder) };
  writeFileSync(join(folder, buildFileName), `${JSON.stringify(build, null, 2)}\n`);
}
