import Papa from 'papaparse';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { proposeRelease } from '../../src/releases/register/propose-release.ts';
import type { LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { plainText } from './plain-text.ts';
import type { Trial } from './tally.ts';

/** A row to publish: its cells by column, and which of them hold an attack. */
export interface AttackedRow {
  cells: Record<string, string>;
  /** Column → number of the payload in it. */
  attacked: Map<string, number>;
}

export interface PayloadTable {
  bytes: Uint8Array;
  /** The rows as they may be published: cells that the check refused hold plain text. */
  rows: AttackedRow[];
  trials: Trial[];
}

/**
 * Rows with attacks in their texts → a file that passes the check: each cell it names is counted as caught and made
 * plain. `kept` are rows that the release must repeat.
 */
export function passableTable(
  dataset: Dataset,
  rows: readonly AttackedRow[],
  kept: readonly string[][],
  loaded: readonly LoadedDataset[],
  today: string,
): PayloadTable {
  const columns = Object.keys(dataset.columns);
  const current = rows.map(({ cells, attacked }) => ({ cells: { ...cells }, attacked: new Map(attacked) }));
  const trials: Trial[] = [];
  for (let round = 0; ; round += 1) {
    const table = [columns, ...kept, ...current.map(({ cells }) => columns.map((column) => cells[column] ?? ''))];
    const bytes = new TextEncoder().encode(`${Papa.unparse(table, { newline: '\n' })}\n`);
    const note = { zh: '示例', en: 'Sample' };
    const { problems } = proposeRelease({ dataset, file: 'attack.csv', bytes, reason: 'update', note, today }, loaded);
    const placed = problems.flatMap(({ spreadsheetRow = 0, column = '' }) => {
      const row = current[spreadsheetRow - 2 - kept.length];
      return row?.attacked.has(column) ? [{ row, column }] : [];
    });
    if (placed.length === 0) {
      if (problems.length > 0)
        throw new Error(`${dataset.name} cannot be published with plain texts: ${JSON.stringify(problems[0])}`);
      return { bytes, rows: current, trials };
    }
    for (const { row, column } of placed) {
      if (!row.attacked.delete(column)) continue;
      // No two rows may be told apart by nothing: the same place twice is a fault of its own.
      row.cells[column] = `${plainText} ${column} ${current.indexOf(row)}`;
      trials.push({ name: `text in a cell of ${dataset.name}`, outcome: 'caught', evidence: column });
    }
    if (round > 50) throw new Error(`${dataset.name}: the check names other cells for ever.`);
  }
}
