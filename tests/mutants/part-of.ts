import type { Mutant } from './mutant.ts';

/** A part of the list as it is asked for, `2/10`; null where it is not written so. */
export function partOf(written: string): { at: number; of: number } | null {
  const [, at = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(written) ?? []).map(Number);
  return at >= 1 && at <= of ? { at, of } : null;
}

/** What a fault can be asked for by. */
export const wordsOf = ({ room, file, find, harm }: Mutant): string => `${room} ${file}\n${find}\n${harm}`;
