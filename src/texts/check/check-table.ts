import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { Tree } from '../read/markdown.ts';
import type { Prose } from '../read/prose.ts';
import { contentProblem } from './content-rules.ts';

const excerpt = (line: string): string => line.trim().slice(0, 40);
const delimiter = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
// What a Chinese keyboard makes of ---, too.
const meantAsDelimiter = /^[\s|:：\-\u2013\u2014\uFF0D_]+$/;

/** The cells of a row as its author wrote them; a bar after a backslash is no border. */
const cellsIn = (row: string): number =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

const isRow = (line: string): boolean => /^[\s>]*\|/.test(line);
const delimiterRow = (cells: number): string => `|${' --- |'.repeat(cells)}`;

/** Tables: rows that do not fit their header, and lines that were meant as a table and are none. */
export function checkTables(file: string, tree: Tree, prose: Prose): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'table', (table) => {
    problems.push(...checkRows(file, table, prose));
  });
  for (const lines of outsideTables(prose)) problems.push(...checkGroup(file, lines, prose));
  return problems;
}

function checkRows(file: string, table: Table, { lines }: Prose): Problem[] {
  const expected = table.children[0]?.children.length ?? 0;
  return table.children.flatMap((row) => {
    const line = row.position?.start.line ?? 1;
    const source = lines[line - 1] ?? '';
    if (row.children.length === expected) return [];
    const place = { file, line, field: row.position?.start.column ?? 1 };
    if (source.includes('｜')) return [contentProblem('table-bars', place, { found: excerpt(source) })];
    if (!source.includes('|')) return [contentProblem('table-end', place, { found: excerpt(source) })];
    return [contentProblem('table-cells', place, { expected: String(expected), found: String(row.children.length) })];
  });
}

/** Lines of sentences that look like rows, each stretch of them together, by number. */
function outsideTables({ lines, tableLines }: Prose): number[][] {
  const groups: number[][] = [];
  lines.forEach((line, index) => {
    const number = index + 1;
    const previous = lines[index - 1] ?? '';
    const looks =
      isRow(line) ||
      /^\s*｜[^｜]*｜/.test(line) ||
      (line.includes('|') && meantAsDelimiter.test(line) && previous.includes('|'));
    if (!looks || tableLines.has(number)) return;
    const group = groups.at(-1);
    if (group?.at(-1) === number - 1) group.push(number);
    else
      groups.push(delimiter.test(line) && previous.includes('|') && !isRow(previous) ? [number - 1, number] : [number]);
  });
  return groups;
}

function checkGroup(file: string, numbers: readonly number[], { lines, tableLines }: Prose): Problem[] {
  const rows = numbers.map((number) => lines[number - 1] ?? '');
  const [first = '', second = ''] = rows;
  const place = { file, line: numbers[0] ?? 1, field: first.length - first.trimStart().length + 1 };
  const barred = rows.findIndex((row) => row.includes('｜'));
  if (barred >= 0)
    return [
      contentProblem('table-bars', { ...place, line: numbers[barred] ?? 1 }, { found: excerpt(rows[barred] ?? '') }),
    ];
  if (rows.length === 1 && !/\|.*\|.*\|\s*$/.test(first)) return [];
  if (lines[place.line - 2]?.trim() === '' && tableLines.has(lastFilled(lines, place.line - 2))) {
    return [contentProblem('table-gap', place, { found: excerpt(first) })];
  }
  const cells = cellsIn(first);
  return [contentProblem('table-delimiter', place, { cause: causeOf(cells, second), right: delimiterRow(cells) })];
}

function causeOf(cells: number, second: string): Words {
  if (delimiter.test(second) && cellsIn(second) !== cells) {
    const found = cellsIn(second);
    return {
      zh: `表头有 ${cells} 格，第二行有 ${found} 格`,
      en: `the header has cells: ${cells}; the second row has: ${found}`,
    };
  }
  if (second.trim() !== '' && meantAsDelimiter.test(second))
    return { zh: '第二行不是半角减号', en: 'the second row is not made of plain hyphens' };
  return { zh: '表头下面没有 | --- | 这一行', en: 'the row | --- | below the header is missing' };
}

/** Number of the last line up to `number` that is not empty; 0 = none. */
function lastFilled(lines: readonly string[], number: number): number {
  for (let at = number; at > 0; at -= 1) if (lines[at - 1]?.trim() !== '') return at;
  return 0;
}
