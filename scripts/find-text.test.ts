import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleTable } from '../src/files/table-sample.fixture.ts';
import { writeXlsx } from '../src/files/write-xlsx.ts';
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
  ['with a character by its number', '&#65; "&#x62;" &amp; &lt;c&gt;'],
])('a text is found %s, on its line', (_, written) => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a.txt'), `one\ntwo\n${written}\n`);
  expect(findTexts(folder, ['.'], [text, 'not there'])).toEqual([{ file: 'a.txt', line: 3, text }]);
});

const name = '示例某人（东）';

test.each([
  ['with a line break inside', '示例某\n人（东）'],
  ['with marks of Markdown inside', '示例**某人**（东）'],
  ['with a space and half-width brackets', '示例某人 (东)'],
  ['where a tag allows a break', '<b>示例<wbr>某人</b>（东）'],
  ['where signs that cannot be seen divide its words', '示例\u200b某人\u200b（东）'],
  ['where JSON writes a break and a number', '示例\\n\\u67d0人（东）'],
  ['with a dot or a dash inside', '示例·某人—（东）'],
])('a text is found %s, on the line where it begins', (_, written) => {
  const folder = openFolder();
  writeFileSync(join(folder, 'a.txt'), `one\ntwo\n${written}\n`);
  expect(findTexts(folder, ['.'], [name])).toEqual([{ file: 'a.txt', line: 3, text: name }]);
  writeFileSync(join(folder, 'a.txt'), written.replace('人', '物'));
  expect(findTexts(folder, ['.'], [name])).toEqual([]);
});

test('a text is found in what the office’s programs write: GBK and UTF-16', () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'gbk.csv'), Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xc4, 0xb3, 0xc8, 0xcb]));
  writeFileSync(join(folder, 'unicode.txt'), Buffer.from('\ufeff示例某人', 'utf16le'));
  writeFileSync(join(folder, 'unicode-be.txt'), Buffer.from('\ufeff示例某人', 'utf16le').swap16());
  expect(findTexts(folder, ['.'], ['示例某人']).map(({ file }) => file)).toEqual([
    'gbk.csv',
    'unicode-be.txt',
    'unicode.txt',
  ]);
});

test('a text is found in packed files, in names and in folders below, but not in what others made', () => {
  const folder = openFolder();
  for (const name of ['dist/search', 'node_modules', '.git']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dist/search/fragment'), gzipSync('so\u200bme tex\u200bt'));
  writeFileSync(join(folder, 'some text.txt'), '');
  writeFileSync(join(folder, 'dist/torn'), Buffer.from([0x1f, 0x8b, 0, 0]));
  writeFileSync(join(folder, 'node_modules/a.txt'), 'some text');
  writeFileSync(join(folder, '.git/a.txt'), 'some text');
  symlinkSync(folder, join(folder, 'dist/loop'));
  expect(findTexts(folder, ['.', 'dist', 'absent'], ['some text']).map(({ file }) => file)).toEqual([
    'dist/search/fragment',
    'some text.txt',
  ]);
});

test('a text is found in a workbook, in an archive and in an archive within one; a torn archive stops nothing', () => {
  const folder = openFolder();
  const [column] = sampleTable.columns;
  if (!column) throw new Error('The sample table has no column.');
  const book = writeXlsx({ ...sampleTable, columns: [column], rows: [{ [column.name]: '示例某人 <甲区> & Co' }] });
  const archive = zipSync({ 'data/a.csv': strToU8('name\n示例某人 <甲区> & Co\n') });
  writeFileSync(join(folder, 'a.xlsx'), book);
  writeFileSync(join(folder, 'b.zip'), archive);
  writeFileSync(join(folder, 'c.zip'), zipSync({ 'inner.zip': archive }));
  writeFileSync(join(folder, 'd.zip'), archive.subarray(0, 30));
  writeFileSync(join(folder, 'e.zip'), zipSync({ '示例某人 <甲区> & Co.txt': strToU8('') }));
  expect(findTexts(folder, ['.'], ['示例某人 <甲区> & Co']).map(({ file }) => file)).toEqual([
    'a.xlsx',
    'b.zip',
    'c.zip',
    'e.zip',
  ]);
});

test('what would be found everywhere is not looked for', () => {
  expect(['abc', '甲', '', 'a - b *c*', '甲 ·'].map(isTooShort)).toEqual([true, true, true, true, true]);
  expect(['abcd', '甲区'].map(isTooShort)).toEqual([false, false]);
});
