import { z } from 'astro/zod';

/** Why a release was made, as an editor says it with `--reason`. */
export const releaseReasons = {
  first: { zh: '首次发布', en: 'First release' },
  update: { zh: '新增数据', en: 'New figures' },
  correction: { zh: '更正', en: 'Correction' },
  structure: { zh: '列或代码调整', en: 'Columns or codes changed' },
} as const;

export type ReleaseReason = keyof typeof releaseReasons;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');
const day = z.iso.date();
const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const releaseName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'expected a name such as 2022-05-24 or 2022-05-24.2');

/** The place of an entry in the chain; see `register/chain.ts`. */
export const chained = { previous: hash.nullable(), sha256: hash };
export const entryNumber = z.int().min(1);

/** A number in a published text that looks like a person's and is none, with the reason for thinking so. */
const numberException = z.strictObject({
  /** The row, as `rowKey` writes it; empty for the note of the release itself. */
  key: z.string(),
  column: z.string().min(1),
  /** The number as the check shortens it: another number in the same cell is not excepted. */
  found: z.string().min(1),
  because: words,
});

/** One release in a dataset's register. */
const releaseEntry = z.strictObject({
  entry: entryNumber,
  kind: z.literal('release'),
  release: releaseName,
  date: day,
  reason: z.enum(['first', 'update', 'correction', 'structure']),
  note: words,
  /** Root of the tree over the file's rows; removals do not change it. */
  root: hash,
  rows: z.int().min(0),
  /** The columns that name a row, as the file's header has them. */
  key: z.array(z.string().min(1)).min(1),
  /** `full`: the file is the whole table; `upsert`: it holds new and changed rows. */
  holds: z.enum(['full', 'upsert']),
  exceptions: z.array(numberException).min(1).optional(),
  ...chained,
});

const cells = {
  release: releaseName,
  /** The row, as `rowKey` writes it. */
  key: z.string().min(1),
  /** As the header of that release's file names them. */
  columns: z.array(z.string().min(1)).min(1),
};

/** A deletion the law demanded: cells of registered files that are blank since. */
const redactionEntry = z.strictObject({
  entry: entryNumber,
  kind: z.literal('redaction'),
  date: day,
  law: words,
  cells: z.array(z.strictObject(cells)).min(1),
  ...chained,
});

/** The first entry of a register that follows one kept before there were roots. */
const migrationEntry = z.strictObject({
  entry: entryNumber,
  kind: z.literal('migration'),
  date: day,
  /** The newest release of the register before, and the commitment of its head; see `register/follows.ts`. */
  follows: z.strictObject({ release: releaseName, commitment: hash }),
  /** Files that are not in the canonical writing and hold no removable cell, by their whole hash. */
  bound: z.array(z.strictObject({ release: releaseName, sha256: hash })).optional(),
  /** Cells that were removed before: there is no commitment of them. */
  removed: z.array(z.strictObject({ ...cells, law: words, date: day })).optional(),
  ...chained,
});

/** One entry of a dataset's register `releases.yaml`. */
export const registerEntry = z.discriminatedUnion('kind', [releaseEntry, redactionEntry, migrationEntry]);

export type RegisterEntry = z.infer<typeof registerEntry>;
export type ReleaseEntry = z.infer<typeof releaseEntry>;
export type RedactionEntry = z.infer<typeof redactionEntry>;
export type MigrationEntry = z.infer<typeof migrationEntry>;
export type NumberException = z.infer<typeof numberException>;
