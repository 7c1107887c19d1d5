import type { TableFormat } from '../core/table-formats.ts';
import type { TableFile } from './table-file.ts';
import { writeCsv, writeExcelCsv } from './write-csv.ts';
import { writeJson, type JsonFacts } from './write-json.ts';
import { writeParquet } from './write-parquet.ts';
import { writeXlsx } from './write-xlsx.ts';

const writers: Record<TableFormat, (table: TableFile, facts?: JsonFacts) => Uint8Array<ArrayBuffer>> = {
  csv: (table) => writeCsv(table),
  excel: (table) => writeExcelCsv(table),
  json: writeJson,
  xlsx: (table) => writeXlsx(table),
  parquet: (table) => writeParquet(table),
};

/** The table in one of its formats: the same table gives the same bytes, wherever and whenever it is written. */
export const writeTable = (format: TableFormat, table: TableFile, facts?: JsonFacts): Uint8Array<ArrayBuffer> =>
  writers[format](table, facts);
