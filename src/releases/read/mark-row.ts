import type { Words } from '../../core/words.ts';
import type { RowRecord } from './read-rows.ts';

/** A row with these cells in the columns that tell the change. */
export const markRow = (record: RowRecord, marks: Record<string, string | null>): RowRecord => ({
  ...record,
  row: { ...record.row, ...marks },
  printed: { ...record.printed, ...marks },
});

/** A row with its note in both languages. */
export const noteRow = (record: RowRecord, { zh, en }: Words): RowRecord =>
  markRow(record, { change_note_zh: zh, change_note_en: en });
