import { stringify } from 'yaml';
import { compareLines, type Problem } from '../../releases/check/problem.ts';
import { readEntries } from '../../releases/read/read-entries.ts';
import { findBreaks, type Chain } from '../../releases/register/chain.ts';
import { sha256 } from '../../releases/register/hash.ts';
import { correctionProblem } from '../check/correction-rules.ts';
import type { Correction } from '../types/article.ts';
import { correctionEntry, type CorrectionEntry } from '../types/correction-entry.ts';

/** What lies beside an article `<slug>.mdx`. */
export const registerName = (slug: string): string => `${slug}.corrections.yaml`;
export const versionsFolder = (slug: string): string => `${slug}.versions`;
export const versionName = (version: number): string => `${version}.mdx`;

/** Hash of a correction as its entry records it. */
export const correctionHash = ({ on, reason }: Correction): string => sha256(JSON.stringify([on, reason]));

/** Hash of an entry as the next entry records it. */
export const correctionEntryHash = ({
  version,
  on,
  correction_sha256,
  text_sha256,
  withdrawn,
  previous,
}: CorrectionEntry): string =>
  sha256(
    JSON.stringify([
      version,
      on,
      correction_sha256,
      text_sha256,
      previous?.version,
      previous?.sha256,
      ...(withdrawn ? [withdrawn] : []),
    ]),
  );

const chain: Chain<CorrectionEntry> = {
  nameOf: ({ version }) => String(version),
  baseOf: ({ previous }) => previous && { name: String(previous.version), sha256: previous.sha256 },
  hashOf: correctionEntryHash,
  follows: ({ version }, before) => version === (before?.version ?? 0) + 1,
};

export interface CorrectionRegister {
  /** Oldest first. */
  entries: CorrectionEntry[];
  /** The line each entry begins on. */
  lines: number[];
  problems: Problem[];
}

/** Text of a register of corrections → its entries and everything wrong with them by themselves. */
export function readCorrectionRegister(file: string, text: string): CorrectionRegister {
  const { entries, lines, faults } = readEntries(correctionEntry, text);
  const lineOf = (index: number) => ({ file, line: lines[index] ?? 1 });
  const breaks = findBreaks(entries, chain).map(({ kind, index, slots }) =>
    correctionProblem(`corrections-${kind}`, lineOf(index), slots),
  );
  const days = entries.flatMap(({ on, version }, index) => {
    const before = entries[index - 1]?.on ?? on;
    return on < before
      ? [correctionProblem('correction-day-order', lineOf(index), { version: String(version), found: on, before })]
      : [];
  });
  const unread = faults.map(({ found, ...place }) =>
    correctionProblem('corrections-format', { file, ...place }, { found }),
  );
  return { entries, lines, problems: [...unread, ...breaks, ...days].sort(compareLines) };
}

/** The register as text: what `readCorrectionRegister` reads. */
export const writeCorrectionRegister = (entries: readonly CorrectionEntry[]): string =>
  stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
