import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { findTexts, isTooShort } from './find-text.ts';

const text = 'A "b" & <c>';

test.each([
  ['as it is', text],
  ['in CSV', '"A ""b"" & <c>"'],
  ['in JSON', JSON.stringify(text)],
  ['in HTML', '<p>A "b" &amp; &lt;c&gt;</p>'],
  ['in an attribute', '<i title="A &quot;b&quot; &amp; &lt;c&gt;">'],
  ['in an address', encodeURI(text)],
])('a text is found %s, on its line', (_, written) => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a.txt'), `one\ntwo\n${written}\n`);
  expect(findTexts(folder, ['.'], [text, 'not there'])).toEqual([{ file: 'a.txt', line: 3, text }]);
});

test('a text is found in packed files, in names and in folders below, but not in what others made', () => {
  const folder = openFolder();
  for (const name of ['dist/pagefind', 'node_modules', '.git']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dist/pagefind/fragment'), gzipSync('some text'));
  writeFileSync(join(folder, 'some text.txt'), '');
  writeFileSync(join(folder, 'dist/torn'), Buffer.from([0x1f, 0x8b, 0, 0]));
  writeFileSync(join(folder, 'node_modules/a.txt'), 'some text');
  writeFileSync(join(folder, '.git/a.txt'), 'some text');
  symlinkSync(folder, join(folder, 'dist/loop'));
  expect(findTexts(folder, ['.', 'dist', 'absent'], ['some text']).map(({ file }) => file)).toEqual([
    'dist/pagefind/fragment',
    'some text.txt',
  ]);
});

test('what would be found everywhere is not looked for', () => {
  expect(['abc', '甲', ''].map(isTooShort)).toEqual([true, true, true]);
  expect(['abcd', '甲区'].map(isTooShort)).toEqual([false, false]);
});
