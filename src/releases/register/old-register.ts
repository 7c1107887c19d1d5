import { z } from 'astro/zod';
import { readYaml } from '../read/read-yaml.ts';
import { sha256 } from './hash.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.strictObject({ zh: z.string(), en: z.string() });

const exception = z.strictObject({ key: z.string(), column: z.string(), found: z.string(), because: words });

const redaction = z.strictObject({
  on: z.iso.date(),
  key: z.string(),
  columns: z.array(z.string()),
  law: words,
  sha256_before: hash,
  sha256_after: hash,
});

/** A release in a register as it was kept before there were roots: it held the hash of the file, and of the entry before. */
export const oldEntry = z.strictObject({
  release: z.string(),
  date: z.iso.date(),
  reason: z.enum(['first', 'update', 'correction', 'structure']),
  note: words,
  sha256: hash,
  previous: z.strictObject({ release: z.string(), sha256: hash }).nullable(),
  exceptions: z.array(exception).optional(),
  redacted: z.array(redaction).optional(),
});

export type OldEntry = z.infer<typeof oldEntry>;

const former = z.looseObject({ release: z.string(), sha256: z.string(), kind: z.undefined().optional() });

/** True for the text of a register as it was kept before there were roots, sound or not. */
export const isOldRegister = (text: string): boolean => z.array(former).min(1).safeParse(readYaml(text).value).success;

/** Hash of an old entry as the next one recorded it. */
export function oldEntryHash(entry: OldEntry): string {
  const { release, date, reason, note, sha256: file, previous, exceptions } = entry;
  const facts = [release, date, reason, note.zh, note.en, file, previous?.release, previous?.sha256];
  const excepted = exceptions?.map(({ key, column, found, because }) => [key, column, found, because.zh, because.en]);
  return sha256(JSON.stringify(excepted ? [...facts, excepted] : facts));
}

/** The hash that the file of an old entry must have: as registered, then as each redaction left it. */
export const oldFileHash = (entry: OldEntry): string => entry.redacted?.at(-1)?.sha256_after ?? entry.sha256;

/** Why an old register does not hold: one that cannot be read, an entry out of the chain, a file that is gone, written otherwise or another. */
export interface OldFault {
  kind: 'unreadable' | 'entry' | 'missing' | 'line-ends' | 'changed';
  /** Where it is known. */
  release?: string;
}

/** The first fault of an old register and its files; null where it holds. */
export function findOldFault(
  entries: readonly OldEntry[],
  bytesOf: (release: string) => Uint8Array | null,
): OldFault | null {
  for (const [index, entry] of entries.entries()) {
    const { release, previous } = entry;
    const before = entries[index - 1];
    const isLinked = before
      ? previous?.release === before.release && previous.sha256 === oldEntryHash(before)
      : previous === null;
    if (!isLinked) return { kind: 'entry', release };
    const kind = findFileFault(bytesOf(release), oldFileHash(entry));
    if (kind !== null) return { kind, release };
  }
  return null;
}

function findFileFault(bytes: Uint8Array | null, expected: string): OldFault['kind'] | null {
  if (!bytes) return 'missing';
  if (sha256(bytes) === expected) return null;
  // Git and editors turn line ends; Latin-1 keeps every byte.
  const text = Buffer.from(bytes).toString('latin1');
  const lines = text.replaceAll('\r\n', '\n');
  const others = [lines, lines.replaceAll('\n', '\r\n')].map((one) => sha256(Buffer.from(one, 'latin1')));
  return others.includes(expected) ? 'line-ends' : 'changed';
}
