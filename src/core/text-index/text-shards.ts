import type { Token } from './read-tokens.ts';

/** What the places of a token are kept under: a Chinese character with the one that follows it, else the token alone. */
export const entryOf = (token: Token, next: Token | undefined): string =>
  token.isHan && next?.isHan === true && next.place === token.place + 1 ? token.text + next.text : token.text;

/** What decides about the shard: entries that begin alike, as a character or two letters, are found in one. */
function beginningOf(entry: string): string {
  const [first = '', second = ''] = entry;
  return /\p{Script=Han}/u.test(first) ? first : first + second;
}

/** The shard that holds an entry, and every longer one that begins with it. */
export function shardOf(entry: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const character of beginningOf(entry)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 7) % shards;
}
