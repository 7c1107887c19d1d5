import { needsGuard } from '../../core/spreadsheet-text.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from './columns-at.ts';
import { cellText, readCells } from './csv-cells.ts';

const byteOrderMark = '\uFEFF';

/**
 * A release's file for Excel: a byte-order mark in front, and an apostrophe before each text that Excel would run or
 * rewrite, as OWASP advises against CSV injection. Numbers and days stay as they are; so does every other byte.
 */
export function excelCopy(dataset: Dataset, release: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  const columns = new Map(columnsAt(dataset, release).map(({ header, column }) => [header, column.kind]));
  const parts: string[] = [];
  let guarded: boolean[] = [];
  let from = 0;
  let isHeader = true;
  for (const { bounds } of readCells(text)) {
    const cells = Array.from({ length: bounds.length / 2 }, (_, field): [number, number] => [
      bounds[2 * field] ?? 0,
      bounds[2 * field + 1] ?? 0,
    ]);
    if (isHeader) {
      guarded = cells.map(
        ([start, end]) => !['number', 'day'].includes(columns.get(cellText(text, start, end)) ?? 'text'),
      );
      isHeader = false;
      continue;
    }
    cells.forEach(([start, end], field) => {
      const cell = guarded[field] ? cellText(text, start, end) : '';
      if (!needsGuard(cell)) return;
      const at = text.startsWith('"', start) ? start + 1 : start;
      parts.push(text.slice(from, at), "'");
      from = at;
    });
  }
  return new TextEncoder().encode(byteOrderMark + parts.join('') + text.slice(from));
}
