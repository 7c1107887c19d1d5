/** The formats in which a table is given out: the ending of the file's name, and its media type. */
export const tableFormats = {
  csv: { ending: 'csv', mediaType: 'text/csv' },
  excel: { ending: 'excel.csv', mediaType: 'text/csv' },
  json: { ending: 'json', mediaType: 'application/json' },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  parquet: { ending: 'parquet', mediaType: 'application/vnd.apache.parquet' },
} as const;

export type TableFormat = keyof typeof tableFormats;
