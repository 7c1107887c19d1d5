import { stringify } from 'yaml';
import { checkEntryTexts } from '../check/check-entry-texts.ts';
import { problem, type Problem } from '../check/problem.ts';
import { registerEntry, type RegisterEntry, type ReleaseEntry } from '../define/release-entry.ts';
import { findConflict } from '../read/merge-conflict.ts';
import { readEntries } from '../read/read-entries.ts';
import { findBreaks } from './chain.ts';
import { isOldRegister } from './old-register.ts';
import { findOtherWriting } from './other-writing.ts';
import { compareReleases } from './release-name.ts';

export const registerFile = 'releases.yaml';
export const tableFile = (release: string): string => `${release}.csv`;
export const seedsFile = (release: string): string => `${release}.seeds`;

/** True where a new release would register what another already has: the same file with the same words. */
export const isSameRelease = (one: Registered, other: Registered): boolean =>
  one.sha256 === other.sha256 &&
  one.entry.reason === other.entry.reason &&
  one.entry.note.zh === other.entry.note.zh &&
  one.entry.note.en === other.entry.note.en;

interface Registered {
  entry: Pick<ReleaseEntry, 'reason' | 'note'>;
  /** Of the file. */
  sha256: string;
}

/** The releases of a register, oldest first. */
export const releasesIn = (entries: readonly RegisterEntry[]): ReleaseEntry[] =>
  entries.filter((entry) => entry.kind === 'release');

/** The register of a dataset that has no release yet. */
export const emptyRegister = '[]\n';

/** What an entry is called in messages. */
function nameOf(entry: RegisterEntry): string {
  return entry.kind === 'release' ? entry.release : `${entry.kind} ${entry.date}`;
}

/** Text of a register → its entries, oldest first, and everything wrong with it. */
export function readRegister(file: string, text: string): { entries: RegisterEntry[]; problems: Problem[] } {
  const conflict = findConflict(file, text);
  if (conflict.length > 0) return { entries: [], problems: conflict };
  if (text === emptyRegister) return { entries: [], problems: [] };
  const { entries, lines, faults } = readEntries(registerEntry, text);
  if (faults.length > 0 && isOldRegister(text))
    return { entries: [], problems: [problem('register-former', { file })] };
  if (faults.length > 0)
    return {
      entries: [],
      problems: faults.map(({ found, ...place }) => problem('register-format', { file, ...place }, { found })),
    };
  const lineOf = (index: number) => ({ file, line: lines[index] ?? 1 });
  const other = findOtherWriting(text, writeRegister(entries));
  return {
    entries,
    problems: [
      ...checkChain(entries, lineOf),
      ...checkEntryTexts(entries, lineOf),
      ...(other === null ? [] : [problem('register-format', { file, line: other.line }, { found: other.found })]),
    ],
  };
}

/** Every break in the chain, and releases out of the order of their names. */
function checkChain(entries: readonly RegisterEntry[], placeOf: (index: number) => { file: string }): Problem[] {
  const breaks = findBreaks(entries, nameOf);
  const broken = breaks.map(({ kind, index, slots }) => problem(`register-${kind}`, placeOf(index), slots));
  let before = '';
  return entries.reduce((problems, entry, index) => {
    if (entry.kind === 'migration' && index > 0 && breaks.length === 0)
      problems.push(problem('register-order', placeOf(index), { found: nameOf(entry), base: '∅' }));
    if (entry.kind !== 'release') return problems;
    if (before !== '' && compareReleases(before, entry.release) >= 0 && breaks.length === 0)
      problems.push(problem('register-order', placeOf(index), { found: entry.release, base: before }));
    before = entry.release;
    return problems;
  }, broken);
}

/** The register as text: what `readRegister` reads. */
export const writeRegister = (entries: readonly RegisterEntry[]): string =>
  stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
