import { z } from 'astro/zod';
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

/** Hash of an old entry as the next one recorded it. */
export function oldEntryHash(entry: OldEntry): string {
  const { release, date, reason, note, sha256: file, previous, exceptions } = entry;
  const facts = [release, date, reason, note.zh, note.en, file, previous?.release, previous?.sha256];
  const excepted = exceptions?.map(({ key, column, found, because }) => [key, column, found, because.zh, because.en]);
  return sha256(JSON.stringify(excepted ? [...facts, excepted] : facts));
}

/** The hash that the file of an old entry must have: as registered, then as each redaction left it. */
export const oldFileHash = (entry: OldEntry): string => entry.redacted?.at(-1)?.sha256_after ?? entry.sha256;

/** The first release whose entry does not follow the one before, or whose file is another; null where the old register holds. */
export function findOldFault(entries: readonly OldEntry[], hashOf: (release: string) => string | null): string | null {
  const odd = entries.find((entry, index) => {
    const before = entries[index - 1];
    const isLinked = before
      ? entry.previous?.release === before.release && entry.previous.sha256 === oldEntryHash(before)
      : entry.previous === null;
    return !isLinked || hashOf(entry.release) !== oldFileHash(entry);
  });
  return odd?.release ?? null;
}
