import type { Dataset } from '../define/define-dataset.ts';
import { columnsAt } from '../read/columns-at.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { Release } from '../state/load-dataset.ts';
import type { Place } from './problem.ts';

/** Where the cell of a column is in a row, as problems name it. */
export type PlaceOf = (record: RowRecord, column: string) => Place;

/** The places of a release's cells: by the headers its file bears, its lines and its spreadsheet rows. */
export function cellPlaces(dataset: Dataset, file: string, { entry, header }: Release): PlaceOf {
  const places = new Map(
    columnsAt(dataset, entry.release).map((at) => {
      const field = header.indexOf(at.header) + 1;
      // A whole current table has no columns that tell the change.
      const place = { ...(field > 0 && { field }), column: at.header, title: at.column.title };
      return [at.name, place] as const;
    }),
  );
  return ({ line, spreadsheetRow }, column) => ({ file, line, spreadsheetRow, ...places.get(column) });
}
