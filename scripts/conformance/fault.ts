import type { Words } from '../../src/core/words.ts';

/** What a file says against a standard. */
export interface Fault {
  /** File and place: `data/areas/2022-05-24/datapackage.json, resources[0].bytes`. */
  where: string;
  what: Words;
}

const longest = 80;

/** A value as a fault shows it: as JSON, and not all of a long one. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
