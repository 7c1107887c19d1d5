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
const note = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A deletion the law demanded: cells of one row blanked in a registered file. */
const redaction = z.strictObject({
  on: day,
  /** The row, as `rowKey` writes it. */
  key: z.string().min(1),
  columns: z.array(z.string()).min(1),
  law: note,
  sha256_before: hash,
  sha256_after: hash,
});

/** A number in a published text that looks like a person's and is none, with the reason for thinking so. */
const numberException = z.strictObject({
  /** The row, as `rowKey` writes it; empty for the note of the release itself. */
  key: z.string(),
  column: z.string().min(1),
  /** The number as the check shortens it: another number in the same cell is not excepted. */
  found: z.string().min(1),
  because: note,
});

/** One release in a dataset's register `releases.yaml`. */
export const releaseEntry = z.strictObject({
  release: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'expected a name such as 2022-05-24 or 2022-05-24.2'),
  date: day,
  reason: z.enum(['first', 'update', 'correction', 'structure']),
  note,
  /** Of the file as it was registered; redactions do not change it. */
  sha256: hash,
  /** The entry before and its hash; null for the first. */
  previous: z.strictObject({ release: z.string(), sha256: hash }).nullable(),
  exceptions: z.array(numberException).min(1).optional(),
  redacted: z.array(redaction).optional(),
});

export type ReleaseEntry = z.infer<typeof releaseEntry>;
export type NumberException = z.infer<typeof numberException>;
export type Redaction = z.infer<typeof redaction>;
