import type { Problem } from '../check/problem.ts';
import { noteRow } from '../read/mark-row.ts';
import type { RowRecord } from '../read/read-rows.ts';

const lacksNote = ({ printed }: RowRecord): boolean => !printed['change_note_zh'] || !printed['change_note_en'];
const anyNote = { zh: '…', en: '…' };

const nameOf = ({ rule, line, column }: Problem): string => `${line} ${rule} ${column}`;

/**
 * The rows that a rule refuses only because their change has no note, by key: `found` is what is wrong with the rows as they
 * are, and `check` is asked what would be with a note on each.
 */
export function findNoteless(
  records: readonly RowRecord[],
  found: readonly Problem[],
  check: (records: RowRecord[]) => readonly Problem[],
): string[] {
  if (found.length === 0 || !records.some(lacksNote)) return [];
  const noted = records.map((record) => (lacksNote(record) ? noteRow(record, anyNote) : record));
  const left = new Set(check(noted).map(nameOf));
  const lines = new Set(found.filter((one) => !left.has(nameOf(one))).map(({ line }) => line));
  return records.filter((record) => lacksNote(record) && lines.has(record.line)).map(({ key }) => key);
}
