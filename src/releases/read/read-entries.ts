import type { z } from 'astro/zod';
import type { Words } from '../../core/words.ts';
import { readYaml } from './read-yaml.ts';

/** What cannot be read in a register, and where. */
export interface EntryFault {
  line: number;
  field?: number;
  found: string | Words;
}

/** Text of a register → its entries, at least one, each with the line it begins on; or why it cannot be read. */
export function readEntries<Entry>(
  schema: z.ZodType<Entry>,
  text: string,
): { entries: Entry[]; lines: number[]; faults: EntryFault[] } {
  const { value, faults: unread, placeOf } = readYaml(text);
  // The first slip makes the parser lose its way: what it says after that is no help.
  if (unread.length > 0)
    return { entries: [], lines: [], faults: unread.slice(0, 1).map(({ form: _, ...fault }) => fault) };
  const { data, error } = schema.array().min(1).safeParse(value);
  if (data) return { entries: data, lines: data.map((_, index) => placeOf([index])?.line ?? 1), faults: [] };
  const faults = error.issues.map(({ path, message }) => ({
    line: placeOf(path)?.line ?? 1,
    found: `${path.join('.')}: ${message}`,
  }));
  return { entries: [], lines: [], faults };
}
