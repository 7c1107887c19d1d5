import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Problem } from '../../releases/check/problem.ts';
import { readEntries } from '../../releases/read/read-entries.ts';
import { findBreaks, type Chain } from '../../releases/register/chain.ts';
import { sha256 } from '../../releases/register/hash.ts';
import { publishedProblem } from '../check/published-rules.ts';
import { readPlainFile } from '../read/content-folder.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { publishedEntry, type PublishedEntry } from '../types/published-entry.ts';
import { correctionEntryHash } from './correction-register.ts';

/** The register of every published correction, under `content/`. */
const publishedName = 'corrections.yaml';
export const publishedPath = `content/${publishedName}`;

/** The register as text; null = there is none yet. */
export function publishedText(contentFolder: string): string | null {
  const bytes = readPlainFile(join(contentFolder, publishedName));
  return bytes && new TextDecoder().decode(bytes);
}

/** Hash of an entry as the next entry records it. */
export const publishedEntryHash = ({ article, version, on, entry_sha256, previous }: PublishedEntry): string =>
  sha256(JSON.stringify([article, version, on, entry_sha256, previous?.article, previous?.version, previous?.sha256]));

const nameOf = ({ article, version }: { article: string; version: number }): string => `${article} ${version}`;

const chain: Chain<PublishedEntry> = {
  nameOf,
  baseOf: ({ previous }) => previous && { name: nameOf(previous), sha256: previous.sha256 },
  hashOf: publishedEntryHash,
  follows: () => true,
};

/** Text of the register → its entries, oldest first, and everything wrong with it by itself; null = there is none yet. */
export function readPublished(text: string | null): { entries: PublishedEntry[]; problems: Problem[] } {
  if (text === null) return { entries: [], problems: [] };
  const { entries, lines, faults } = readEntries(publishedEntry, text);
  const unread = faults.map(({ found, ...place }) =>
    publishedProblem('published-format', { file: publishedPath, ...place }, { found }),
  );
  const breaks = findBreaks(entries, chain).map(({ kind, index, slots }) =>
    publishedProblem(`published-${kind}`, { file: publishedPath, line: lines[index] ?? 1 }, slots),
  );
  return { entries, problems: [...unread, ...breaks] };
}

/** The register with one more correction of an article (`zh/<slug>`), as text. */
export function appendPublished(entries: readonly PublishedEntry[], article: string, entry: CorrectionEntry): string {
  const before = entries.at(-1);
  const next: PublishedEntry = {
    ...{ article, version: entry.version, on: entry.on, entry_sha256: correctionEntryHash(entry) },
    previous: before ? { article: before.article, version: before.version, sha256: publishedEntryHash(before) } : null,
  };
  return stringify([...entries, next], { lineWidth: 0, aliasDuplicateObjects: false });
}
