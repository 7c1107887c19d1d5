import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SheetJoiner } from './join-sheets.ts';

const files: Record<string, string> = {
  'base.aaaaaaaa.css': 'html{color:#111}',
  'card.bbbbbbbb.css': '.card{color:red}',
  'tile.cccccccc.css': '.tile{color:blue}',
  'draw.dddddddd.js': 'import"./more.eeeeeeee.js";',
  'more.eeeeeeee.js': 'document.body.className="tile"',
};
const head = ['base.aaaaaaaa', 'card.bbbbbbbb', 'tile.cccccccc']
  .map((name) => `<link rel="stylesheet" href="/portal/_astro/${name}.css">`)
  .join('');

let folder: string;
const assets = (): string => join(folder, '_astro');
const sheets = (): string[] => readdirSync(assets()).filter((name) => name.startsWith('page.'));
const textOf = (name: string | null): string => readFileSync(join(assets(), name ?? ''), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(assets());
  for (const [name, text] of Object.entries(files)) writeFileSync(join(assets(), name), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a page has one sheet: what it has something of, in the order of the links', () => {
  const { html, sheet } = new SheetJoiner(folder, '/portal/').join(`<head>${head}</head><p class="tile">1</p>`);
  expect(html).toBe(`<head><link rel="stylesheet" href="/portal/_astro/${sheet}"></head><p class="tile">1</p>`);
  expect(textOf(sheet)).toBe('html{color:#111}.tile{color:blue}');
});

test('what its scripts, and those that they import, put into it is on it', () => {
  const script = '<script type="module" src="/portal/_astro/draw.dddddddd.js"></script>';
  const { sheet } = new SheetJoiner(folder, '/portal/').join(`${head}${script}`);
  expect(textOf(sheet)).toBe('html{color:#111}.tile{color:blue}');
});

test('pages alike share a sheet, which is named by its bytes', () => {
  const joiner = new SheetJoiner(folder, '/portal/');
  const names = ['card', 'card open', 'tile'].map((name) => joiner.join(`${head}<p class="${name}">`).sheet);
  expect(names[0]).toBe(names[1]);
  expect(new Set(names).size).toBe(2);
  expect(sheets().toSorted()).toEqual([...new Set(names)].toSorted());
});

test('what links no sheet stays as it is', () => {
  expect(new SheetJoiner(folder, '/portal/').join('<p>1</p>')).toEqual({ html: '<p>1</p>', sheet: null });
});

test('in the end there are no sheets but those that pages link', () => {
  const joiner = new SheetJoiner(folder, '/portal/');
  const { sheet } = joiner.join(head);
  joiner.clear();
  expect(readdirSync(assets()).filter((name) => name.endsWith('.css'))).toEqual([sheet]);
});

test('a sheet is taken over from an earlier site where its bytes are those that it is named by', () => {
  const { sheet } = new SheetJoiner(folder, '/portal/').join(`${head}<p class="card">`);
  const next = join(folder, 'next');
  const taker = new SheetJoiner(next, '/portal/');
  expect(taker.takeOver(sheet ?? '', folder)).toBe(true);
  expect(readFileSync(join(next, '_astro', sheet ?? ''), 'utf8')).toBe(textOf(sheet));

  writeFileSync(join(assets(), sheet ?? ''), 'html{color:#222}');
  expect(new SheetJoiner(join(folder, 'third'), '/portal/').takeOver(sheet ?? '', folder)).toBe(false);
  expect(new SheetJoiner(join(folder, 'third'), '/portal/').takeOver('page.0000000000000000.css', folder)).toBe(false);
});
