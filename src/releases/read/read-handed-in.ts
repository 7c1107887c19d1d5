import { problem, type Problem } from '../check/problem.ts';
import { withoutChange } from '../define/define-dataset.ts';
import { isWholeTable } from './change-columns.ts';
import { codesInTable, type CodeNames } from './code-names.ts';
import { columnsAt } from './columns-at.ts';
import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { findGuide } from './find-guide.ts';
import { findDelimiter } from './foreign-delimiter.ts';
import { findConflict } from './merge-conflict.ts';
import { readRecords } from './parse-csv.ts';
import { readRows, type ReadContext, type RowRecord } from './read-rows.ts';
import { findStateFile } from './state-file.ts';
import type { TableChange } from './table-changes.ts';
import { takeTitles } from './take-titles.ts';
import { tidyTable } from './tidy-table.ts';
import { tellNames } from './unknown-names.ts';

/** A file that asks to be released, as far as it can be read. */
export interface HandedIn {
  /** Columns in the order of the file, under their names; '' for those left out. */
  header: string[];
  records: RowRecord[];
  problems: Problem[];
  changes: TableChange[];
  /** False where rows may be there that could not be read: then nothing more can be said of the file. */
  isWhole: boolean;
  /** True for a whole current table of an upsert dataset: its rows do not tell how they changed. */
  isWholeTable: boolean;
}

/**
 * Reads a file that a person hands in: it may come from any program, and is told what is wrong by its cause. `names` are
 * what codes are called, so that a name may stand for its code.
 */
export function readHandedIn(context: ReadContext, bytes: Uint8Array, names: CodeNames = new Map()): HandedIn {
  const { dataset, file, release } = context;
  const refused = (problems: Problem[]): HandedIn => ({
    header: [],
    records: [],
    problems,
    changes: [],
    isWhole: false,
    isWholeTable: false,
  });
  const kind = fileKind(bytes);
  if (kind) return refused([problem('not-csv', { file }, { found: kind.name, cure: kind.cure })]);
  const { text, problems: encoding } = decodeText(file, bytes);
  if (text === null) return refused(encoding);
  const strange = [...findConflict(file, text), ...findDelimiter(file, text, columnsAt(dataset, release))];
  if (strange.length > 0) return refused(strange.slice(0, 1));

  const read = readRecords(file, text);
  const published = [...findGuide(file, read.records, dataset), ...findStateFile(file, read.records)];
  if (published.length > 0) return refused(published);
  const isCurrent = isWholeTable(dataset, release, read.records);
  const expected = isCurrent ? withoutChange(dataset) : dataset;
  const { table: written, ...tidied } = tidyTable(expected, file, release, read.records);
  const before = [...encoding, ...read.problems, ...tidied.problems];
  if (!written) return refused(before);
  const columns = columnsAt(expected, release);
  const known = new Map(names).set(
    dataset.name,
    new Map([...(names.get(dataset.name) ?? []), ...codesInTable(dataset, written)]),
  );
  const { table, changes: titles, problems: shared } = takeTitles(file, written, columns, known);
  const { records, problems } = readRows({ ...context, dataset: expected }, table);
  // Of a name that several codes share there is no more to say than that.
  const isShared = ({ line, field }: Problem): boolean =>
    shared.some((one) => one.line === line && one.field === field);
  // A name that is missing where a column has none: which it is has been said of that column.
  const nameless = before.filter(({ rule }) => rule === 'nameless-column').length;
  const missing = problems.filter(({ rule }) => rule === 'missing-column').length;
  const isUnnamed = ({ rule }: Problem): boolean => rule === 'missing-column' && missing === nameless;
  const told = tellNames(problems, columns, known).filter((one) => !isShared(one) && !isUnnamed(one));
  const cells = [...shared, ...told];
  const isCut =
    read.problems.some(({ rule }) => rule === 'quotes') || (records.length === 0 && table.records.length > 0);
  const changes: TableChange[] = [
    ...(Buffer.byteLength(text) < bytes.length ? [{ kind: 'byte-order-mark' as const }] : []),
    ...(text.includes('\r') ? [{ kind: 'line-ends' as const }] : []),
    ...tidied.changes,
    ...titles,
  ];
  return {
    ...{ header: table.header, records, changes, isWhole: !isCut, isWholeTable: isCurrent },
    problems: [...before, ...cells],
  };
}
