import type { Words } from '../../core/words.ts';
import { problem, type Problem } from '../check/problem.ts';
import type { ColumnAt } from './columns-at.ts';
import { namedColumns } from './header-names.ts';
import type { CsvRecord, CsvTable } from './parse-csv.ts';
import type { TableChange } from './table-changes.ts';
import { columnLetter, isBlank, shortCell } from './table-excerpt.ts';

interface TakenColumns {
  table: CsvTable;
  problems: Problem[];
  changes: TableChange[];
}

/** Header and records under the names of the columns, without columns that are blank from top to bottom; the others keep their fields. */
export function takeColumns(
  file: string,
  head: CsvRecord,
  records: readonly CsvRecord[],
  columns: readonly ColumnAt[],
  isSound: (column: ColumnAt, cell: string | null) => boolean = () => true,
): TakenColumns {
  const named = namedColumns(head.cells, columns);
  const header = head.cells.map((cell, field) => named[field] ?? cell);
  const nameless = header.flatMap((cell, field) => (isBlank(cell) ? [field] : []));
  const expected = columns.map((one) => one.header);
  const missing = expected.filter((name) => !header.includes(name));
  const filledNameless = nameless.filter((field) => records.some(({ cells }) => !isBlank(cells[field])));
  const cure = namelessCure(filledNameless.length === missing.length ? missing : []);
  const problems = nameless.flatMap((field) => {
    const first = records.find(({ cells }) => !isBlank(cells[field]));
    const slots = {
      found: columnLetter(field),
      first: String(first?.line),
      shown: shortCell(first?.cells[field] ?? ''),
      header: expected.join(', '),
      cure,
    };
    return first ? [problem('nameless-column', { file, line: head.line, field: field + 1 }, slots)] : [];
  });
  const isSoundRow = (cells: readonly string[], but?: number): boolean =>
    columns.every((column) => {
      const field = header.indexOf(column.header);
      return field < 0 || field === but || isSound(column, cells[field] || null);
    });
  const fitted = records.map((record) => {
    const cut = fitTo(record, header.length, nameless);
    return cut !== record && isPushed(record.cells, header.length, isSoundRow) ? record : cut;
  });
  const hasBlanks =
    nameless.length > problems.length ||
    fitted.some(({ cells }, index) => cells.length < (records[index]?.cells.length ?? 0));
  const inOrder = expected.filter((name) => header.includes(name));
  const isOrdered = inOrder.join() === header.filter((name) => expected.includes(name)).join();
  const changes: TableChange[] = [
    ...(header.every((cell, field) => cell === head.cells[field]) ? [] : [{ kind: 'titles' as const }]),
    ...(isOrdered ? [] : [{ kind: 'column-order' as const }]),
    ...(hasBlanks ? [{ kind: 'blank-columns' as const }] : []),
  ];
  return {
    table: { header, headerLine: head.line, nameless: new Set(nameless), records: fitted, problems: [] },
    problems,
    changes,
  };
}

/** What to do with a column that has no name: where as many names are missing as there are such columns, those are theirs. */
const namelessCure = (missing: readonly string[]): Words =>
  missing.length === 0
    ? {
        zh: '删去该列，或把内容移到有列名的列。',
        en: 'Delete the column, or move what it holds to a column with a name.',
      }
    : {
        zh: `在表头里给它写上列名；没有写的列名：${missing.join('、')}。`,
        en: `Write its name into the header; the names that are not there: ${missing.join(', ')}.`,
      };

/**
 * True where a comma without quotation marks has pushed the cells behind it to the right, so that blank ones stick out: the
 * other cells of the row are sound as soon as its parts are put together again, and only then.
 */
function isPushed(
  cells: readonly string[],
  width: number,
  isSoundRow: (cells: readonly string[], but?: number) => boolean,
): boolean {
  const parts = cells.length - width + 1;
  if (parts < 2 || isSoundRow(cells.slice(0, width))) return false;
  return cells.slice(0, width).some((_, field) => {
    const joined = cells.slice(field, field + parts);
    return (
      joined.every((cell) => !isBlank(cell)) &&
      isSoundRow([...cells.slice(0, field), joined.join(','), ...cells.slice(field + parts)], field)
    );
  });
}

/** The record with as many cells as the header, where what it has more, or lacks, is blank anyway. */
function fitTo(record: CsvRecord, width: number, nameless: readonly number[]): CsvRecord {
  const { cells } = record;
  if (cells.length > width && cells.slice(width).every(isBlank)) return { ...record, cells: cells.slice(0, width) };
  const absent = Array.from({ length: Math.max(0, width - cells.length) }, (_, index) => cells.length + index);
  if (absent.length === 0 || !absent.every((field) => nameless.includes(field))) return record;
  return { ...record, cells: [...cells, ...absent.map(() => '')] };
}
