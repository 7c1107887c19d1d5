import { writeCell } from '../../core/csv-record.ts';
import { cellText, type CellRecord } from './csv-cells.ts';

/** The first field (from 0) of a record that is not in the canonical writing; -1 where its end is not; null where all is. */
export function findLoose(text: string, { bounds, lineEnd }: CellRecord): number | null {
  for (let index = 0; index < bounds.length; index += 2) {
    const [start, end] = [bounds[index] ?? 0, bounds[index + 1] ?? 0];
    if (text.charCodeAt(start) !== 34) continue;
    const cell = cellText(text, start, end);
    if (cell.includes('\r') || writeCell(cell) === cell) return index / 2;
  }
  return lineEnd === '\n' ? null : -1;
}
