import { describeColumns, expiringColumns, type Dataset } from '../../releases/define/define-dataset.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';

/** The tag that quotes a cell, as an author pastes it: with a key that a Markdown table takes, too. */
export const valueTag = (dataset: string, key: string, release: string, column = 'value'): string =>
  `<Value dataset="${dataset}" row="${key.replaceAll('|', ';')}"${column === 'value' ? '' : ` column="${column}"`} release="${release}" />`;

/** The tag that quotes a row by its first figure, or by its first word that is no part of the key; null = nothing to quote. */
export function rowTag(
  dataset: Dataset,
  { key, printed }: Pick<RowRecord, 'key' | 'printed'>,
  release: string,
): string | null {
  const expiring = expiringColumns(dataset);
  const filled = describeColumns(dataset).filter(
    ({ name }) => !dataset.key.includes(name) && !expiring.includes(name) && printed[name] !== null,
  );
  const quoted =
    filled.find(({ name }) => name === 'value') ?? filled.find(({ column }) => column.kind === 'number') ?? filled[0];
  return quoted ? valueTag(dataset.name, key, release, quoted.name) : null;
}
