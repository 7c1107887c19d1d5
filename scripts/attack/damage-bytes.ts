import type { Random } from '../../src/core/random.ts';
import { bytesOf, textOf } from './file-text.ts';

/** One way to damage the bytes of a file; the result always differs. */
export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const linesOf = (bytes: Uint8Array): string[] => textOf(bytes).split('\n');
const fromLines = (lines: readonly string[]): Uint8Array => bytesOf(lines.join('\n'));

/** What accidents and attackers do to a file of text. */
export const damages: Record<string, Damage> = {
  'bit flipped': (bytes, random) => {
    const at = random.integer(0, bytes.length - 1);
    return bytes.map((byte, index) => (index === at ? byte ^ (1 << random.integer(0, 7)) : byte));
  },
  'byte added': (bytes, random) => {
    const at = random.integer(0, bytes.length);
    return joined(bytes.subarray(0, at), [random.integer(0, 255)], bytes.subarray(at));
  },
  'byte lost': (bytes, random) => {
    const at = random.integer(0, bytes.length - 1);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1));
  },
  'end lost': (bytes, random) => bytes.slice(0, random.integer(0, bytes.length - 1)),
  'line lost': (bytes, random) => {
    const lines = linesOf(bytes);
    const at = random.integer(0, Math.max(0, lines.length - 2));
    return fromLines(lines.filter((_, index) => index !== at));
  },
  'line twice': (bytes, random) => {
    const lines = linesOf(bytes);
    const at = random.integer(0, Math.max(0, lines.length - 2));
    return fromLines(lines.flatMap((line, index) => (index === at ? [line, line] : [line])));
  },
  'lines swapped': (bytes, random) => {
    const lines = linesOf(bytes);
    const [left, right] = [random.integer(0, lines.length - 1), random.integer(0, lines.length - 1)];
    return fromLines(
      lines.map((line, index) => (index === left ? lines[right] : index === right ? lines[left] : line) ?? ''),
    );
  },
  'digit changed': (bytes, random) => {
    const digits = [...bytes.keys()].filter((at) => isDigit(bytes[at]));
    if (digits.length === 0) return joined(bytes, [0x31]);
    const at = random.pick(digits);
    return bytes.map((byte, index) => (index === at ? 0x30 + ((byte - 0x30 + random.integer(1, 9)) % 10) : byte));
  },
  'spaces at the ends of lines': (bytes) => fromLines(linesOf(bytes).map((line) => (line === '' ? line : `${line} `))),
  'Windows line ends': (bytes) =>
    fromLines(linesOf(bytes).map((line, index, all) => (index < all.length - 1 ? `${line}\r` : line))),
  'byte-order mark': (bytes) => joined([0xef, 0xbb, 0xbf], bytes),
};

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Damages until the bytes differ. */
export function damage(bytes: Uint8Array, kind: Damage, random: Random): Uint8Array {
  for (let tries = 0; tries < 20; tries += 1) {
    const changed = kind(bytes, random);
    if (changed.length !== bytes.length || changed.some((byte, index) => byte !== bytes[index])) return changed;
  }
  return Uint8Array.from([...bytes, 0x0a]);
}
