import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { notedCsv } from './noted-csv.ts';

const read = (csv: string) => Papa.parse<string[]>(csv, { comments: '#', skipEmptyLines: true }).data;

test('notes are raw lines behind a #, whatever is in them, and only their line breaks are replaced', () => {
  const csv = notedCsv(['示例 / Sample', 'Contents: a, "b" =1+1', 'two\r\nlines\nand\u2028more'], ['unit'], [], '\n');
  expect(csv).toBe('\uFEFF# 示例 / Sample\n# Contents: a, "b" =1+1\n# two lines and more\nunit\n');
});

test.each(['\n', '\r\n'] as const)(
  'a reader that skips comments gets the very rows, with a # in any cell',
  (lineEnd) => {
    const rows = [
      ['#示例一队', 4, 'No. #3'],
      ['a, "b"', null, '# not a note'],
      ['two\nlines', 0, 'plain'],
    ];
    const csv = notedCsv(['a, "b', '"quoted", to the end"'], ['unit', 'overdue', 'place'], rows, lineEnd);
    expect(read(csv)).toEqual([
      ['unit', 'overdue', 'place'],
      ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ]);
    expect(csv).toContain('"#示例一队",4,"No. #3"');
  },
);

test('a text that a spreadsheet would run is guarded; days, weeks and numbers stay', () => {
  const csv = notedCsv([], ['a'], [['=1+1'], ['2026-11-23'], ['2026-W48'], [-1]], '\n');
  expect(csv).toBe("\uFEFFa\n'=1+1\n2026-11-23\n2026-W48\n-1\n");
});
