import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Disk } from './disk.ts';

// All that a command lays down on the way to its change begins like this: `.gitignore` leaves it out, and no reader looks at it.
const prefix = '.writing-';
export const lockFile = `${prefix}lock`;
/** What is going to be written: until it is renamed to the journal nothing has changed. */
export const planFile = `${prefix}plan`;
/** What is decided: from here on only the new state is possible. */
export const journalFile = `${prefix}journal`;

/** Paths are below the city's folder, with slashes. */
const path = z.string().regex(/^(data|content)\/(?!.*(^|\/)\.\.(\/|$))/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const journalSchema = z.strictObject({
  /** The command, for people: `release observations`. */
  command: z.string().min(1),
  /** Folders that are made for it, outermost first. */
  folders: z.array(path),
  files: z
    .array(
      z.strictObject({
        path,
        /** The new content, written beside its place; null where the file goes. */
        staged: path.regex(/\/\.writing-[^/]+$/).nullable(),
        /** SHA-256 of the new content; null where the file goes. */
        sha256: hash.nullable(),
        /** SHA-256 of what was there; null where nothing was. */
        replaces: hash.nullable(),
      }),
    )
    .min(1),
});

export type Journal = z.infer<typeof journalSchema>;
export type JournalFile = Journal['files'][number];

/** A name for the new content of a file, beside its place. */
export const stagedName = (id: string, index: number): string => `${prefix}${id}-${index}`;

export const journalBytes = (journal: Journal): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(journal, null, 1)}\n`);

/** The plan or journal in the folder of a city; null where there is none, `torn` where it was written half. */
export function readJournal(
  disk: Disk,
  folder: string,
  name: typeof planFile | typeof journalFile,
): Journal | 'torn' | null {
  const bytes = disk.read(join(folder, name));
  if (bytes === null) return null;
  try {
    return journalSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return 'torn';
  }
}
