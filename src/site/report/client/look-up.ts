import { readNumber, shardOf } from '../../../core/intake/report-numbers.ts';
import type { PublishedState } from '../../../core/intake/report-status.ts';

export type LookUp =
  | { is: 'no-number' }
  | { is: 'no-digest' }
  | { is: 'no-answer' }
  | { is: 'unknown'; number: string }
  | { is: 'known'; number: string; state: PublishedState };

/**
 * How far the report of a typed number is. Only the first two digits of the number's hash leave the device, as the name of
 * the file that is asked for.
 */
export async function lookUp(
  typed: string,
  load: (shard: string) => Promise<Record<string, PublishedState> | null>,
): Promise<LookUp> {
  const number = readNumber('report', typed);
  if (number === null) return { is: 'no-number' };
  // Browsers have it on https and on this machine alone.
  if (!globalThis.crypto?.subtle) return { is: 'no-digest' };
  const { shard, key } = shardOf(await hashOf(number));
  const states = await load(shard);
  if (!states) return { is: 'no-answer' };
  const state = Object.hasOwn(states, key) ? states[key] : undefined;
  return state ? { is: 'known', number, state } : { is: 'unknown', number };
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
