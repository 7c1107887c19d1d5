import { expect, test } from 'vitest';
import { translator } from '../../i18n/frame-words.ts';
import type { CellRevision } from '../../releases/state/difference.ts';
import { printedCells } from './printed-cells.ts';

const teller = { locale: 'en', t: translator('en') } as const;
const cell = (to: string | null, from: string | null = null, key = 'V1'): CellRevision => ({
  ...{ key, column: 'remark', from, to },
});

test('a cell is told as printed, with why its row was written anew', () => {
  expect(printedCells(teller, [cell('95.50'), cell(null, 'a')], () => 'Sample')).toEqual({
    lines: ['V1 remark: empty → 95.50 (Sample)', 'V1 remark: a → empty (Sample)'],
    isCut: false,
  });
});

test('of a long cell and a long note the beginning is quoted, in whole characters', () => {
  const { lines, isCut } = printedCells(teller, [cell('𠮷'.repeat(32_000))], () => 'b'.repeat(32_000));
  expect(lines).toEqual([
    `V1 remark: empty → ${'𠮷'.repeat(120)}… (32,000 characters) (${'b'.repeat(120)}… (32,000 characters))`,
  ]);
  expect(isCut).toBe(true);
  expect(printedCells(teller, [cell('a'.repeat(120))]).isCut).toBe(false);
});

test('no page grows with the number or the length of cells: what is left out is counted', () => {
  const many = printedCells(
    teller,
    Array.from({ length: 2003 }, (_, at) => cell('1', '2', `V${at}`)),
  );
  expect([many.lines.length, many.lines.at(-1), many.isCut]).toEqual([2001, '3 more cells', true]);
  const long = printedCells(
    teller,
    Array.from({ length: 2000 }, () => cell('a'.repeat(32_000), 'b'.repeat(32_000))),
  );
  expect(long.lines.join('\n').length).toBeLessThan(101_000);
  expect(long.lines.at(-1)).toMatch(/^\d+ more cells$/);
});
