import { expect, test } from 'vitest';
import { csvTable } from './csv-table.ts';

test('a table says in its first lines what it is, each in one cell, and then names its columns', () => {
  expect(
    csvTable(['示例 / Sample', 'Contents: a, "b"'], {
      columns: ['unit', 'overdue'],
      rows: [
        ['示例一队', 4],
        ['a, b', null],
      ],
    }),
  ).toBe('\uFEFF# 示例 / Sample\n"# Contents: a, ""b"""\nunit,overdue\n示例一队,4\n"a, b",\n');
});

test('a text that a spreadsheet would run is guarded; days, weeks and numbers stay', () => {
  const table = csvTable([], { columns: ['a'], rows: [['=1+1'], ['2026-11-23'], ['2026-W48'], [-1]] });
  expect(table).toBe("\uFEFFa\n'=1+1\n2026-11-23\n2026-W48\n-1\n");
});
