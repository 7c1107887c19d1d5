import { stringify } from 'yaml';
import { checkEntryTexts } from '../check/check-entry-texts.ts';
import { problem, type Problem } from '../check/problem.ts';
import { releaseEntry, type ReleaseEntry } from '../define/release-entry.ts';
import { findConflict } from '../read/merge-conflict.ts';
import { readEntries } from '../read/read-entries.ts';
import { findBreaks, type Chain } from './chain.ts';
import { sha256 } from './hash.ts';
import { compareReleases } from './release-name.ts';

export const registerFile = 'releases.yaml';

/**
 * Hash of an entry as the next entry records it. Redactions are outside it: they are added later,
 * and the file's bytes are checked against them one by one.
 */
export function entryHash(entry: ReleaseEntry): string {
  const { release, date, reason, note, sha256: file, previous, exceptions } = entry;
  const facts = [release, date, reason, note.zh, note.en, file, previous?.release, previous?.sha256];
  // An entry without exceptions keeps the hash it had before there were any.
  const excepted = exceptions?.map(({ key, column, found, because }) => [key, column, found, because.zh, because.en]);
  return sha256(JSON.stringify(excepted ? [...facts, excepted] : facts));
}

/** The hash a release's file must have today: as registered, then as each redaction left it. */
export const expectedHash = (entry: ReleaseEntry): string => entry.redacted?.at(-1)?.sha256_after ?? entry.sha256;

/** True where a new entry would register what another already has: the same file with the same words. */
export const isSameRelease = ({ sha256: file, reason, note }: ReleaseEntry, other: ReleaseEntry): boolean =>
  other.sha256 === file && other.reason === reason && other.note.zh === note.zh && other.note.en === note.en;

/** Text of a register → its entries, oldest first, and everything wrong with it. */
export function readRegister(file: string, text: string): { entries: ReleaseEntry[]; problems: Problem[] } {
  const conflict = findConflict(file, text);
  if (conflict.length > 0) return { entries: [], problems: conflict };
  const { entries, lines, faults } = readEntries(releaseEntry, text);
  if (faults.length === 0)
    return {
      entries,
      problems: [
        ...checkChain(file, entries),
        ...checkEntryTexts(entries, (index) => ({ file, line: lines[index] ?? 1 })),
      ],
    };
  return {
    entries,
    problems: faults.map(({ found, ...place }) => problem('register-format', { file, ...place }, { found })),
  };
}

const chain: Chain<ReleaseEntry> = {
  nameOf: ({ release }) => release,
  baseOf: ({ previous }) => previous && { name: previous.release, sha256: previous.sha256 },
  hashOf: entryHash,
  follows: ({ release }, before) => before === undefined || compareReleases(before.release, release) < 0,
};

/** Every break in the chain: altered, reordered and forked entries, redactions that do not join. */
function checkChain(file: string, entries: ReleaseEntry[]): Problem[] {
  const problems = findBreaks(entries, chain).map(({ kind, slots }) => problem(`register-${kind}`, { file }, slots));
  for (const entry of entries) {
    let hash = entry.sha256;
    for (const redaction of entry.redacted ?? []) {
      if (redaction.sha256_before !== hash) {
        problems.push(
          problem('register-altered', { file }, { found: entry.release, expected: redaction.sha256_before }),
        );
      }
      hash = redaction.sha256_after;
    }
  }
  return problems;
}

/** The register as text: what `readRegister` reads. */
export const writeRegister = (entries: readonly ReleaseEntry[]): string =>
  stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
