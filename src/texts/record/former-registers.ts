import { join } from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../../releases/register/hash.ts';
import { namesOf, readPlainFile } from '../read/content-folder.ts';
import type { Correction } from '../types/article.ts';
import { articleName } from '../types/register-entry.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.int().min(1);

/** One correction in `<slug>.corrections.yaml`, as articles were registered before `content/register.yaml`. */
export const formerCorrection = z.strictObject({
  version,
  on: z.iso.date(),
  correction_sha256: hash,
  text_sha256: hash,
  withdrawn: z.enum(['texts-kept', 'texts-removed']).optional(),
  previous: z.strictObject({ version, sha256: hash }).nullable(),
});

/** One correction of any article in `content/corrections.yaml`. */
export const formerPublished = z.strictObject({
  article: articleName,
  version,
  on: z.iso.date(),
  entry_sha256: hash,
  previous: z.strictObject({ article: articleName, version, sha256: hash }).nullable(),
});

export type FormerCorrection = z.infer<typeof formerCorrection>;
export type FormerPublished = z.infer<typeof formerPublished>;

/** Hash of a correction's day and reason. */
export const formerReasonHash = ({ on, reason }: Correction): string => sha256(JSON.stringify([on, reason]));

/** Hash of an entry beside its article. */
export const formerCorrectionHash = (one: FormerCorrection): string =>
  sha256(
    JSON.stringify([
      ...[one.version, one.on, one.correction_sha256, one.text_sha256],
      ...[one.previous?.version, one.previous?.sha256],
      ...(one.withdrawn ? [one.withdrawn] : []),
    ]),
  );

/** Hash of an entry of the register of all. */
export const formerPublishedHash = ({ article, version, on, entry_sha256, previous }: FormerPublished): string =>
  sha256(JSON.stringify([article, version, on, entry_sha256, previous?.article, previous?.version, previous?.sha256]));

/** The registers of the former form under `content/`, by their path there. */
export function formerRegisters(contentFolder: string): Map<string, string> {
  const own = ['articles/zh', 'articles/en'].flatMap((home) =>
    namesOf(join(contentFolder, home)).flatMap((name) =>
      name.endsWith('.corrections.yaml') ? [`${home}/${name}`] : [],
    ),
  );
  return new Map(
    ['corrections.yaml', ...own].flatMap((path): [string, string][] => {
      const bytes = readPlainFile(join(contentFolder, path));
      return bytes ? [[path, new TextDecoder().decode(bytes)]] : [];
    }),
  );
}
