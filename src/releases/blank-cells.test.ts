import { expect, test } from 'vitest';
import { bytesOf, textOf } from '../../tests/support/make-releases.ts';
import { blankCells } from './blank-cells.ts';

const blank = (text: string, blanks: [row: number, fields: number[]][]) => textOf(blankCells(bytesOf(text), new Map(blanks)));

test('cells of many rows are blanked at once, quotes and all, and every other byte stays', () => {
  const text = '\uFEFFid,note,place\r\nA,"say ""hi"", then\r\ngo",here\r\nB,,there\r\nC,x,"yonder"';
  expect(blank(text, [[1, [1]], [2, [2]], [3, [1, 2]]])).toBe('\uFEFFid,note,place\r\nA,,here\r\nB,,\r\nC,,');
});

test('an empty line is a row, as a spreadsheet counts it', () => {
  expect(blank('id,note\n\nA,x\n', [[2, [1]]])).toBe('id,note\n\nA,\n');
});

test('a row or field that is not there changes nothing', () => {
  expect(blank('id,note\nA,x\n', [[1, [5, -1]], [9, [0]]])).toBe('id,note\nA,x\n');
});

test('a quoted header behind a byte order mark is one field', () => {
  expect(blank('\uFEFF"id, and more",note\nA,x\n', [[0, [1]], [1, [1]]])).toBe('\uFEFF"id, and more",\nA,\n');
});
