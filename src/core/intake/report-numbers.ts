/** Crockford’s base 32: no I, L, O, U, so that nothing read aloud or copied by hand is taken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawn = 24;

/** What a number is for: it stands before it, so that the two are never taken for each other. */
export const numberKinds = { report: 'R', followUp: 'F' } as const;
export type NumberKind = keyof typeof numberKinds;

/** Bytes of chance that a number is made of. */
export const numberBytes = (drawn * 5) / 8;

/** Luhn’s check in base 32: finds every wrong character and nearly every swap of neighbours. */
function checkLetter(text: string): string {
  let sum = 0;
  for (const [place, letter] of [...text].reverse().entries()) {
    const value = letters.indexOf(letter) * (place % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  }
  return letters[(32 - (sum % 32)) % 32] ?? '';
}

const grouped = (kind: NumberKind, text: string): string =>
  `${numberKinds[kind]}-${(text.match(/.{5}/g) ?? []).join('-')}`;

/** The number of 120 bits of chance: `R-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX`, the last character checks the others. */
export function writeNumber(kind: NumberKind, bytes: Uint8Array): string {
  if (bytes.length !== numberBytes) throw new Error(`A number is made of ${numberBytes} bytes, not ${bytes.length}.`);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('');
  return grouped(kind, text + checkLetter(text));
}

/**
 * A number as a person typed it, in its one writing: small letters, spaces, dashes, full-width characters, O for 0 and I or
 * L for 1 are corrected. Null where it is none, or a character is wrong.
 */
export function readNumber(kind: NumberKind, typed: string): string | null {
  if (typed.length > 100) return null;
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '');
  const text = (plain.length === drawn + 2 && plain.startsWith(numberKinds[kind]) ? plain.slice(1) : plain)
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (text.length !== drawn + 1 || [...text].some((letter) => !letters.includes(letter))) return null;
  return checkLetter(text.slice(0, -1)) === text.at(-1) ? grouped(kind, text) : null;
}

/** Hex digits of a hash that name a shard of published states. */
export const shardDigits = 2;

/** Where the state of a report is published: in the file `shard`, under `key`. `hash` is the SHA-256 of its number, in hex. */
export function shardOf(hash: string): { shard: string; key: string } {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('The hash of a number has 64 hex digits.');
  return { shard: hash.slice(0, shardDigits), key: hash.slice(shardDigits) };
}
