import { plainNumber } from '../../../core/document-number.ts';

/** A row as far as it names its document. */
export interface SourcedRow {
  /** Where it names its source. */
  document: string;
}

/** By what a row names a document: its number, or its Chinese title in 《》. */
export interface NamedDocument {
  number: string | null;
  title: string | null;
}

/** The rows that name a document as their source, by number or by title in 《》; a city's own title may lack the city's name. */
export function rowsNaming<Row extends SourcedRow>({ number, title }: NamedDocument, rows: readonly Row[]): Row[] {
  const names = [
    ...(number === null ? [] : [plainNumber(number)]),
    ...(title === null ? [] : [plainNumber(`《${title}》`)]),
  ];
  return rows.filter(({ document }) => names.some((name) => plainNumber(document).includes(name)));
}
