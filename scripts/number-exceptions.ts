import type { Words } from '../src/core/words.ts';
import type { Problem } from '../src/releases/check/problem.ts';
import type { NumberException } from '../src/releases/define/release-entry.ts';
import type { ProposedRelease } from '../src/releases/register/propose-release.ts';

/** A cell, or the note of the release, of which an officer says that its number is no person's. */
interface Target {
  /** Empty for the note. */
  key: string;
  column: string;
}

const isPersonal = ({ rule }: Problem): boolean => rule.startsWith('personal-');

/** `<row key>:<column>`, several joined by semicolons; `note` is the note of the release. Null where one is written otherwise. */
export function readTargets(text: string): Target[] | null {
  const targets = text
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      if (one === 'note') return { key: '', column: 'note' };
      const colon = one.lastIndexOf(':');
      return { key: one.slice(0, Math.max(colon, 0)), column: one.slice(colon + 1).trim() };
    });
  return targets.length > 0 &&
    targets.every(({ key, column }) => (key === '' && column === 'note') || (key !== '' && /^[a-z0-9_]+$/.test(column)))
    ? targets
    : null;
}

/** The exceptions for the numbers that the check found at the targets; a target without any is named. */
export function exceptNumbers(
  targets: readonly Target[],
  because: Words,
  { problems, whole }: Pick<ProposedRelease, 'problems' | 'whole'>,
  ofNote: readonly Problem[],
): { exceptions: NumberException[]; unused: string[] } {
  const records = whole.releases.at(-1)?.records ?? [];
  const found = targets.map(({ key, column }) => {
    const line = records.find((record) => record.key === key)?.line;
    const mine =
      column === 'note' && key === '' ? ofNote : problems.filter((one) => one.line === line && one.column === column);
    const numbers = new Set(mine.filter(isPersonal).map(({ slots }) => String(slots['found'])));
    return {
      name: key === '' ? column : `${key}:${column}`,
      exceptions: [...numbers].map((number) => ({ key, column, found: number, because })),
    };
  });
  return {
    exceptions: found.flatMap(({ exceptions }) => exceptions),
    unused: found.filter(({ exceptions }) => exceptions.length === 0).map(({ name }) => name),
  };
}
