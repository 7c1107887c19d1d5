import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { keptBytes } from './kept-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A folder of kept files, and how often each was made. */
function keeper() {
  const folder = join(openFolder(), 'kept');
  const made: string[] = [];
  const ask = (key: string): string =>
    new TextDecoder().decode(
      keptBytes(folder).bytes(key, () => {
        made.push(key);
        return bytesOf(`made of ${key}`);
      }),
    );
  return { folder, made, ask };
}

test('what was made once is not made again under its key, and is made under another', () => {
  const { made, ask } = keeper();
  expect([ask('a'), ask('a'), ask('b')]).toEqual(['made of a', 'made of a', 'made of b']);
  expect(made).toEqual(['a', 'b']);
});

test('what was damaged is made again', () => {
  const { folder, made, ask } = keeper();
  ask('a');
  const [file = ''] = readdirSync(folder).map((name) => join(folder, name));
  writeFileSync(file, readFileSync(file, 'latin1').replace('made', 'fade'), 'latin1');
  expect(ask('a')).toBe('made of a');
  writeFileSync(file, '');
  expect(ask('a')).toBe('made of a');
  expect(made).toEqual(['a', 'a', 'a']);
});

test('what no key asks for is removed', () => {
  const { folder, ask } = keeper();
  keptBytes(folder).keepOnly(['a']);
  for (const key of ['a', 'b']) ask(key);
  keptBytes(folder).keepOnly(['a']);
  expect(readdirSync(folder)).toHaveLength(1);
});
