import { sha256 } from '../../releases/register/hash.ts';
import type { Correction } from '../types/article.ts';
import type { CorrectionEntry } from '../types/correction-entry.ts';
import { correctionEntryHash, correctionHash, writeCorrectionRegister } from './correction-register.ts';
import { insertCorrection } from './insert-correction.ts';

export interface ProposedCorrection {
  entry: CorrectionEntry;
  /** The article's text with the correction in its front matter. */
  text: string;
  /** The register with the new entry. */
  register: string;
}

/** What a correction of an article would write, given its present text and its register's entries, oldest first. */
export function proposeCorrection(
  text: string,
  entries: readonly CorrectionEntry[],
  correction: Correction,
): ProposedCorrection {
  const entry = nextEntry(text, entries, correction);
  return { entry, text: insertCorrection(text, correction), register: writeCorrectionRegister([...entries, entry]) };
}

/** The entry that registers a correction of a text: in the order of its fields as they are written. */
export function nextEntry(
  text: string,
  entries: readonly CorrectionEntry[],
  correction: Correction,
  withdrawn?: CorrectionEntry['withdrawn'],
): CorrectionEntry {
  const before = entries.at(-1);
  return {
    version: (before?.version ?? 0) + 1,
    on: correction.on,
    correction_sha256: correctionHash(correction),
    text_sha256: sha256(text),
    ...(withdrawn ? { withdrawn } : {}),
    previous: before ? { version: before.version, sha256: correctionEntryHash(before) } : null,
  };
}

/** True where the text is still the one that its newest correction superseded: it was announced, but not made. */
export function isUnedited(text: string, superseded: string, newest: Correction): boolean {
  return insertCorrection(superseded, newest) === text;
}
