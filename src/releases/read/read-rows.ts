import type { Words } from '../../core/words.ts';
import { exceptedIn } from '../check/check-entry-texts.ts';
import { checkCellText } from '../check/check-text.ts';
import { withoutPersonalNumber } from '../check/personal-numbers.ts';
import { problem, type Place, type Problem } from '../check/problem.ts';
import { rules, type RuleName } from '../check/rules.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { NumberException } from '../define/release-entry.ts';
import type { Removal } from '../register/removals.ts';
import { columnsAt, type ColumnAt } from './columns-at.ts';
import { foreignDelimiter } from './foreign-delimiter.ts';
import type { CsvRecord, CsvTable } from './parse-csv.ts';
import { soundCells } from './sound-cells.ts';
import { typeText } from './type-text.ts';

export type Row = Record<string, unknown>;

/** A row of a release: its values, the cells as printed, and where it is. */
export interface RowRecord<R = Row> {
  key: string;
  /** The release that wrote it. */
  release: string;
  row: R;
  /** The cells as the file prints them ("82.0"), by column name. */
  printed: Record<string, string | null>;
  line: number;
  spreadsheetRow: number;
  /** Columns blanked because the law demanded it. */
  redacted: Record<string, { on: string; law: Words }>;
  /** In published copies alone: the columns whose texts have gone, since when and why. */
  ended?: Ending & { columns: readonly string[] };
}

/** The end of a row's display: its first day without texts, and what brought it. */
export interface Ending {
  on: string;
  why: 'display-ended' | 'withdrawn';
}

/** The key of a row in one text; parts that are empty stay empty. */
export const rowKey = (dataset: Dataset, row: Row): string => dataset.key.map((column) => row[column] ?? '').join('|');

export interface ReadContext {
  dataset: Dataset;
  file: string;
  release: string;
  /** What the law had removed from this release or one before: it may stay away. */
  removals: readonly Pick<Removal, 'key' | 'columns' | 'law' | 'on'>[];
  /** Numbers that look like a person's and are none. */
  exceptions?: readonly NumberException[];
}

/** A parsed file → typed rows, with everything wrong in header, cells and keys. */
export function readRows(context: ReadContext, table: CsvTable): { records: RowRecord[]; problems: Problem[] } {
  const { dataset, file, release } = context;
  const columns = columnsAt(dataset, release);
  const delimiter = foreignDelimiter({ file, line: table.headerLine ?? 1 }, table.header);
  const headerProblems = delimiter.length > 0 ? delimiter : checkHeader(context, columns, table);
  // A column too many hides nothing: what is wrong in the others is told with it.
  if (headerProblems.some(({ rule }) => rule !== 'extra-column')) return { records: [], problems: headerProblems };

  const problems: Problem[] = [...headerProblems];
  const records: RowRecord[] = [];
  const firstLines = new Map<string, number>();
  const fields = columns.map((column) => table.header.indexOf(column.header));
  const readers = columns.map((column) => readerOf(dataset, column));
  // What JSON makes is of one piece, and so are its copies: they take less memory than rows that grow cell by cell.
  const blank: Record<string, null> = JSON.parse(
    JSON.stringify(Object.fromEntries(Object.keys(dataset.columns).map((name) => [name, null]))),
  );
  for (const record of table.records) {
    const { line, spreadsheetRow, cells } = record;
    if (cells.length !== table.header.length) {
      const slots = { found: String(cells.length), expected: String(table.header.length) };
      problems.push(problem('row-length', { file, line, spreadsheetRow }, slots));
      continue;
    }
    const printed: RowRecord['printed'] = { ...blank };
    columns.forEach(({ name }, index) => {
      printed[name] = cells[fields[index] ?? -1] || null;
    });
    const redacted = redactedCells(context, printed);
    const row: Row = { ...blank };
    const [textProblems, cellProblems]: [Problem[], Problem[]] = [[], []];
    for (const { column, sound, read } of readers) {
      const { name } = column;
      const cell = printed[name] ?? null;
      const known = cell === null ? undefined : sound.find(cell);
      if (known) {
        printed[name] = known.cell;
        row[name] = known.value;
        continue;
      }
      const excepted = exceptionsOf(context, printed, name);
      const place = () => cellPlace(context, table, record, column);
      const faults = cell === null ? [] : checkCellText(cell, column.column, place, excepted);
      const { value, rule } = read(cell);
      row[name] = value;
      textProblems.push(...faults);
      // What cannot be seen or read in a cell is the cause of whatever else is wrong with it.
      if (rule !== null && faults.length === 0 && !redacted[name])
        cellProblems.push(cellProblem(context, table, record, column, rule, cell));
      if (cell !== null && rule === null && faults.length === 0 && excepted.length === 0) sound.keep(cell, value);
    }
    problems.push(...textProblems, ...cellProblems);
    const key = rowKey(dataset, row);
    const firstLine = firstLines.get(key);
    if (firstLine !== undefined) {
      const slots = { found: key, firstLine: String(firstLine), key: dataset.key.join(', ') };
      problems.push(problem('duplicate-key', { file, line, spreadsheetRow }, slots));
    } else {
      firstLines.set(key, line);
      records.push({ key, release, row, printed, line, spreadsheetRow, redacted });
    }
  }
  return { records, problems };
}

function checkHeader(
  { dataset, file }: Pick<ReadContext, 'dataset' | 'file'>,
  columns: ColumnAt[],
  { header, headerLine = 1, nameless }: CsvTable,
): Problem[] {
  const expected = columns.map((column) => column.header);
  const slots = { columns: expected.join(', ') };
  const at = { file, line: headerLine };
  const seen = new Set<string>();
  const repeated = header.filter((name, index) => {
    const isRepeated = seen.has(name) && !nameless?.has(index);
    seen.add(name);
    return isRepeated;
  });
  return [
    ...expected
      .filter((name) => !header.includes(name))
      .map((column) => problem('missing-column', at, { ...slots, column })),
    ...header.flatMap((found, index) => {
      if (expected.includes(found) || nameless?.has(index)) return [];
      const cure = dataset.belongsElsewhere?.[found];
      const place = { ...at, field: index + 1 };
      return [
        cure
          ? problem('column-elsewhere', place, { ...slots, found, cure })
          : problem('extra-column', place, { ...slots, found }),
      ];
    }),
    ...repeated.map((found) => problem('repeated-column', at, { found })),
  ];
}

interface CellReader {
  column: ColumnAt;
  sound: ReturnType<typeof soundCells>;
  /** A cell's value and the rule it breaks; one that is not as its schema asks stays as it is printed. */
  read: (cell: string | null) => { value: unknown; rule: RuleName | null };
}

function readerOf(dataset: Dataset, column: ColumnAt): CellReader {
  const schema = dataset.columns[column.name];
  if (!schema) throw new Error(`${dataset.name} has no column ${column.name}.`);
  return {
    column,
    sound: soundCells(schema),
    read: (cell) => {
      const result = schema.safeParse(cell);
      const [issue] = result.success ? [] : result.error.issues;
      return { value: result.success ? result.data : cell, rule: issue ? ruleOf(issue) : null };
    },
  };
}

/** The numbers in a cell that an entry of the register says are none of a person. */
function exceptionsOf(
  { dataset, exceptions = [] }: ReadContext,
  printed: RowRecord['printed'],
  column: string,
): string[] {
  if (exceptions.length === 0) return [];
  const key = rowKey(dataset, printed);
  return exceptedIn(exceptions, key, column);
}

const nothing: RowRecord['redacted'] = {};

function redactedCells({ dataset, removals }: ReadContext, printed: RowRecord['printed']): RowRecord['redacted'] {
  if (removals.length === 0) return nothing;
  const key = rowKey(dataset, printed);
  const mine = removals.filter((removal) => removal.key === key);
  return Object.fromEntries(
    mine.flatMap(({ on, law, columns }) =>
      columns.filter((name) => printed[name] === null).map((name) => [name, { on, law }]),
    ),
  );
}

/** The rule an issue of a cell schema names; a cell that is null where none may be has no rule of its own. */
function ruleOf(issue: { code: string; params?: unknown }): RuleName {
  const params = issue.code === 'custom' && typeof issue.params === 'object' ? issue.params : null;
  const rule = params && 'rule' in params ? String(params.rule) : '';
  return isRule(rule) ? rule : 'missing-cell';
}

const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name);

const cellPlace = (
  { file }: ReadContext,
  table: CsvTable,
  { line, spreadsheetRow }: CsvRecord,
  { header, column }: ColumnAt,
): Place => ({
  file,
  line,
  field: table.header.indexOf(header) + 1,
  column: header,
  title: column.title,
  spreadsheetRow,
});

function cellProblem(
  context: ReadContext,
  table: CsvTable,
  record: CsvRecord,
  at: ColumnAt,
  rule: RuleName,
  found: string | null | undefined,
): Problem {
  // Whatever the rule, an error must not publish a personal number.
  const slots = { found: withoutPersonalNumber(found ?? ''), type: typeText(at.column) };
  return problem(rule, cellPlace(context, table, record, at), slots);
}
