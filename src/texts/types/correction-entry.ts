import { z } from 'astro/zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');
const version = z.int().min(1);

/** One correction in an article's register `<slug>.corrections.yaml`. */
export const correctionEntry = z.strictObject({
  /** Number of the superseded text: `<slug>.versions/<version>.mdx`. */
  version,
  on: z.iso.date(),
  /** Of the correction's day and reason as the article's front matter has them. */
  correction_sha256: hash,
  /** Of the superseded text's bytes. */
  text_sha256: hash,
  /** Where it took the article off the site: whether its texts can still be read. Nothing follows it. */
  withdrawn: z.enum(['texts-kept', 'texts-removed']).optional(),
  /** The entry before and its hash; null for the first. */
  previous: z.strictObject({ version, sha256: hash }).nullable(),
});

export type CorrectionEntry = z.infer<typeof correctionEntry>;
