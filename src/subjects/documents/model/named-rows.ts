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

/** True where a text bears a number whole: not as the end or the beginning of a longer one. */
function bearsNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + number.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?:-?[\p{N}A-Z])/u.test(after)) return true;
  }
  return false;
}

/** The rows that name a document as their source, by number or by title in 《》; a city's own title may lack the city's name. */
export function rowsNaming<Row extends SourcedRow>({ number, title }: NamedDocument, rows: readonly Row[]): Row[] {
  const [bare, named] = [number && plainNumber(number), title && plainNumber(`《${title}》`)];
  return rows.filter(({ document }) => {
    const text = plainNumber(document);
    return (bare && bearsNumber(text, bare)) || (named && text.includes(named));
  });
}
