import { createHmac, randomBytes } from 'node:crypto';
import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { RegisterEntry } from '../define/release-entry.ts';
import { exactText } from '../read/exact-text.ts';
import { sha256 } from './hash.ts';

/** The file beside a register that followed another: it proves which one. */
export const followsFile = 'follows.txt';

/** The head of the register before, by the hash it had there, and the key that binds it to the first entry; both hex. */
export interface Followed {
  head: string;
  key: string;
}

/**
 * What the first entry holds of the register before: HMAC-SHA-256(key, head). The former head was made of plain hashes of
 * files; in the open it would confirm a guess at a text that was removed from one of them. So the key goes with the first
 * text that goes.
 */
export const commitFollowed = ({ head, key }: Followed): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(head).digest('hex');

/** A new key: chance; of sample data a public text, so that it can be made again. */
export const followKeyOf = ({ name, provenance }: Pick<Dataset, 'name' | 'provenance'>): string =>
  provenance === 'sample' ? sha256(`sample|${name}|follows`) : randomBytes(32).toString('hex');

export const writeFollowed = ({ head, key }: Followed): string => `${head} ${key}\n`;

/** Text of the file → the head and its key; null where it is not as `writeFollowed` writes it. */
export function readFollowed(text: string): Followed | null {
  const [, head, key] = /^([0-9a-f]{64}) ([0-9a-f]{64})\n$/.exec(text) ?? [];
  return head && key ? { head, key } : null;
}

/** True where a text was ever removed by law: nothing may be left then that confirms a guess at it. */
export const hasRemovals = (entries: readonly RegisterEntry[]): boolean =>
  entries.some((entry) => entry.kind === 'redaction' || (entry.kind === 'migration' && entry.removed !== undefined));

/** The file against the first entry: it fits, and is there just as long as no text was removed. */
export function checkFollowed(
  folder: string,
  entries: readonly RegisterEntry[],
  bytes: Uint8Array | null | undefined,
): Problem[] {
  const place = { file: `${folder}/${followsFile}` };
  const [first] = entries;
  if (first?.kind !== 'migration') return bytes === undefined ? [] : [problem('follows-stray', place)];
  if (hasRemovals(entries)) return bytes === undefined ? [] : [problem('follows-kept', place)];
  if (!bytes) return [problem(bytes === null ? 'not-a-file' : 'follows-missing', place)];
  const followed = readFollowed(exactText(bytes));
  return followed && commitFollowed(followed) === first.follows.commitment ? [] : [problem('follows-changed', place)];
}
