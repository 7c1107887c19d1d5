import { expect, test } from 'vitest';
import { numberBytes, readNumber, shardOf, writeNumber } from './report-numbers.ts';

const bytes = Uint8Array.from({ length: numberBytes }, (_, index) => (index * 37 + 5) % 256);
const number = writeNumber('report', bytes);

test('a number has 120 bits of chance in five groups and a character that checks them', () => {
  expect(numberBytes * 8).toBe(120);
  expect(number).toMatchInlineSnapshot(`"R-0MN4Y-X4SQV-HGGBA-JEYEC-3SGB8"`);
  expect(() => writeNumber('report', bytes.slice(1))).toThrow('A number is made of 15 bytes, not 14.');
});

test('what a person types is read as what is meant', () => {
  const plain = number.replaceAll('-', '');
  const asTyped = [number.toLowerCase(), plain, plain.slice(1), ` ${number.replaceAll('-', ' ')} `];
  expect(asTyped.map((typed) => readNumber('report', typed))).toEqual(asTyped.map(() => number));
  expect(readNumber('report', number.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(number);
  expect(readNumber('report', number.replace('R', 'Ｒ').replaceAll('-', '—'))).toBe(number);
});

test('any wrong character is found, and so is a number of another kind', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const places = [...number].flatMap((letter, place) => (place > 1 && letter !== '-' ? [place] : []));
  const wrong = places.flatMap((place) =>
    [...letters].flatMap((letter) =>
      letter === number[place] ? [] : [number.slice(0, place) + letter + number.slice(place + 1)],
    ),
  );
  expect(wrong).toHaveLength(25 * 31);
  expect(wrong.filter((one) => readNumber('report', one) !== null)).toEqual([]);
  expect(readNumber('report', writeNumber('followUp', bytes))).toBeNull();
  expect([readNumber('report', ''), readNumber('report', '一'), readNumber('report', '-'.repeat(10_000))]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a shard is named by the beginning of the hash and told apart by the whole rest', () => {
  const hash = '0f'.repeat(32);
  expect(shardOf(hash)).toEqual({ shard: '0f', key: '0f'.repeat(31) });
  expect(() => shardOf('0f')).toThrow('64 hex digits');
});
