import type { Words } from '../../core/words.ts';
import { exceptedIn } from '../check/check-entry-texts.ts';
import { checkCellText } from '../check/check-text.ts';
import { withoutPersonalNumber } from '../check/personal-numbers.ts';
import { problem, type Place, type Problem } from '../check/problem.ts';
import { rules, type RuleName } from '../check/rules.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { NumberException, Redaction } from '../define/release-entry.ts';
import { columnsAt, type ColumnAt } from './columns-at.ts';
import { foreignDelimiter } from './foreign-delimiter.ts';
import type { CsvRecord, CsvTable } from './parse-csv.ts';
import { typeText } from './type-text.ts';

export type Row = Record<string, unknown>;

/** A row of a release: its values, the cells as printed, and where it stands. */
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
  redactions: readonly Redaction[];
  /** Numbers that look like a person's and are none. */
  exceptions?: readonly NumberException[];
}

/** A parsed file → typed rows, with everything wrong in header, cells and keys. */
export function readRows(context: ReadContext, table: CsvTable): { records: RowRecord[]; problems: Problem[] } {
  const { dataset, file, release } = context;
  const columns = columnsAt(dataset, release);
  const delimiter = foreignDelimiter({ file, line: table.headerLine ?? 1 }, table.header);
  const headerProblems = delimiter.length > 0 ? delimiter : checkHeader(file, columns, table);
  if (headerProblems.length > 0) return { records: [], problems: headerProblems };

  const problems: Problem[] = [];
  const records: RowRecord[] = [];
  const firstLines = new Map<string, number>();
  const fields = columns.map((column) => table.header.indexOf(column.header));
  const absent = Object.keys(dataset.columns).filter((name) => !columns.some((column) => column.name === name));
  for (const record of table.records) {
    const { line, spreadsheetRow, cells } = record;
    if (cells.length !== table.header.length) {
      const slots = { found: String(cells.length), expected: String(table.header.length) };
      problems.push(problem('row-length', { file, line, spreadsheetRow }, slots));
      continue;
    }
    const printed: Record<string, string | null> = Object.fromEntries(absent.map((name) => [name, null]));
    columns.forEach(({ name }, index) => {
      const cell = cells[fields[index] ?? -1];
      printed[name] = cell === '' || cell === undefined ? null : cell;
    });
    const redacted = redactedCells(context, printed);
    const textProblems = columns.flatMap((column) => {
      const cell = printed[column.name];
      return cell
        ? checkCellText(
            cell,
            column.column,
            () => cellPlace(context, table, record, column),
            exceptionsOf(context, printed, column.name),
          )
        : [];
    });
    problems.push(...textProblems);
    const result = dataset.row.safeParse(printed);
    const issues = result.success ? [] : result.error.issues.filter((issue) => !isRedacted(redacted, issue.path[0]));
    for (const issue of issues) {
      const column = columns.find(({ name }) => name === issue.path[0]);
      // What cannot be seen or read in a cell is the cause of whatever else is wrong with it.
      const isTold = textProblems.some((one) => one.column === column?.header);
      if (column && !isTold)
        problems.push(cellProblem(context, table, record, column, ruleOf(issue), printed[column.name]));
    }
    const row: Row = result.success ? result.data : readCells(dataset, printed);
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

function checkHeader(file: string, columns: ColumnAt[], { header, headerLine = 1, nameless }: CsvTable): Problem[] {
  const expected = columns.map((column) => column.header);
  const slots = { columns: expected.join(', ') };
  const at = { file, line: headerLine };
  const repeated = header.filter((name, index) => header.indexOf(name) !== index && !nameless?.has(index));
  return [
    ...expected
      .filter((name) => !header.includes(name))
      .map((column) => problem('missing-column', at, { ...slots, column })),
    ...header.flatMap((found, index) =>
      expected.includes(found) || nameless?.has(index)
        ? []
        : [problem('extra-column', { ...at, field: index + 1 }, { ...slots, found })],
    ),
    ...repeated.map((found) => problem('repeated-column', at, { found })),
  ];
}

/** The values of a row of which some cell is not as its schema asks: such a cell stays as it is printed. */
function readCells(dataset: Dataset, printed: RowRecord['printed']): Row {
  const values = Object.entries(dataset.columns).map(([name, schema]) => {
    const result = schema.safeParse(printed[name]);
    return [name, result.success ? result.data : printed[name]];
  });
  return Object.fromEntries(values);
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

const isRedacted = (redacted: RowRecord['redacted'], column: unknown): boolean =>
  typeof column === 'string' && redacted[column] !== undefined;

function redactedCells({ dataset, redactions }: ReadContext, printed: RowRecord['printed']): RowRecord['redacted'] {
  if (redactions.length === 0) return {};
  const key = rowKey(dataset, printed);
  const mine = redactions.filter((redaction) => redaction.key === key);
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
