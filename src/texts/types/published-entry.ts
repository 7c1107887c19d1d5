import { z } from 'astro/zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');
const article = z.string().regex(/^(?:zh|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected zh/<slug> or en/<slug>');
const version = z.int().min(1);

/** One correction of any article in `content/corrections.yaml`: an article cannot take it away together with itself. */
export const publishedEntry = z.strictObject({
  article,
  version,
  on: z.iso.date(),
  /** Hash of the entry in the article's own register. */
  entry_sha256: hash,
  /** The entry before and its hash; null for the first. */
  previous: z.strictObject({ article, version, sha256: hash }).nullable(),
});

export type PublishedEntry = z.infer<typeof publishedEntry>;
