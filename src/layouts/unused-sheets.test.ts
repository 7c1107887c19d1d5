import { expect, test } from 'vitest';
import { withoutUnusedSheets } from './unused-sheets.ts';

const link = (name: string): string => `<link rel="stylesheet" href="/portal/_astro/${name}.D1MF2J_r.css">`;
const head = link('styles') + link('table') + link('home');

test('a page without a table does without the sheet of tables', () => {
  expect(withoutUnusedSheets(`${head}<p>1</p>`)).toBe(`${link('styles')}${link('home')}<p>1</p>`);
});

test('a page with one keeps it, in its place', () => {
  for (const table of ['<table>', '<table class="table">', '<table\n>'])
    expect(withoutUnusedSheets(head + table)).toBe(head + table);
});
