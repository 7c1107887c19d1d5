import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeptPages, writeKeptPages } from './kept-pages.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'kept-')), 'notes', 'kept-pages.json');

test('what is noted of pages is read as it was written', () => {
  const [notes, pages] = [file(), new Map([['zh/index.html', { madeFrom: 'a', sha256: 'b', sheet: 'page.c.css' }]])];
  writeKeptPages(notes, pages);
  expect(readKeptPages(notes)).toEqual(pages);
});

test.each(['', '{"zh/index.html":', '{"zh/index.html":{"madeFrom":1}}', '[]'])(
  'notes that are missing or damaged say nothing: %j',
  (text) => {
    const notes = join(mkdtempSync(join(tmpdir(), 'kept-')), 'kept-pages.json');
    expect(readKeptPages(notes).size).toBe(0);
    writeFileSync(notes, text);
    expect(readKeptPages(notes).size).toBe(0);
  },
);
