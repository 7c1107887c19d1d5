import { z } from 'astro/zod';
import type { Cadence } from '../../core/cadence.ts';
import type { Words } from '../../core/words.ts';
import type { ReleaseCheck } from '../check/release-check.ts';
import { columnNotes, oneOf, text, type Column } from './cells.ts';

type Cell = z.ZodType<unknown, string> | z.ZodNullable<z.ZodType<unknown, string>>;
export type Cells = Record<string, Cell>;

/** The one definition of a dataset: rows, checks, dictionary and schemas all come from it. */
export interface Dataset<Row extends Record<string, unknown> = Record<string, unknown>> {
  /** Folder under `data/`, path in addresses. */
  name: string;
  title: Words;
  description: Words;
  /** `full`: each release is the whole table. `upsert`: each release holds new and changed rows by key. */
  releases: 'full' | 'upsert';
  provenance: 'official' | 'sample';
  /** SPDX id of the licence of the data. */
  licence: string;
  publisher: Words;
  /** How often a release is to be expected. */
  updated: Words;
  /** The same where it is every week or month, so that it can be held to it; see `every`. */
  cadence?: Cadence;
  /** Columns that name a row. */
  key: readonly string[];
  /** Columns `<label>_zh` and `<label>_en` name a row for people; without it `name`. */
  label?: string;
  /** Columns whose days or months say when that was which the rows tell of: one for both ends of the time, or one for each. */
  covers?: readonly [from: string, to?: string];
  /** True where the key is a code others refer to: a code once published never leaves the list. */
  codeList: boolean;
  /** Columns in the order of the file, each made by a cell type of `cells.ts`. */
  columns: Cells;
  /** Address, without language, of the line that shows a row; a dataset without it shows its rows by release. */
  rowPath?: (printed: Readonly<Record<string, string | null>>) => string;
  /** Reads a row of cells (text, or null where empty) into its values. */
  row: z.ZodType<Row>;
  /** Columns that people hand in and that tell of rows belonging to another dataset: what to do with them. */
  belongsElsewhere?: Readonly<Record<string, Words>>;
  /** The rules that hold for this dataset alone, handed in by its subject. */
  check?: ReleaseCheck;
}

export type RowOf<D extends Dataset> = z.output<D['row']>;

/** What a city says of a dataset that it publishes, and the definition of its columns does not. */
type Publication = Pick<Dataset, 'provenance' | 'licence' | 'publisher'>;

interface Definition<Shape extends Cells>
  extends Omit<Dataset, 'releases' | 'row' | 'codeList' | 'key' | keyof Publication>, Partial<Publication> {
  key: readonly (keyof Shape & string)[];
  codeList?: boolean;
  columns: Shape;
}

// Columns are the code's, a publisher is a city's: until one publishes the dataset, nobody does.
const unpublished: Publication = { provenance: 'official', licence: '', publisher: { zh: '', en: '' } };

/** True where the definition names no publisher: the city that publishes it does. */
export const isUnpublished = ({ publisher }: Pick<Dataset, 'publisher'>): boolean => publisher.zh === '';

const changeColumns = {
  change: oneOf(
    {
      new: { zh: '新增', en: 'New' },
      update: { zh: '更新', en: 'Update' },
      correction: { zh: '更正', en: 'Correction' },
      withdrawn: { zh: '撤回', en: 'Withdrawn' },
    },
    { title: { zh: '变动', en: 'Change' } },
  ),
  change_note_zh: text({ title: { zh: '变动说明（中文）', en: 'Note on the change (Chinese)' } }).nullable(),
  change_note_en: text({ title: { zh: '变动说明（英文）', en: 'Note on the change (English)' } }).nullable(),
};

/** True for the columns that tell what a release did to a row: they are no facts of the row itself. */
export const isChangeMark = (column: string): boolean => Object.hasOwn(changeColumns, column);

/** True for the notes beside a change. */
export const isChangeNote = (column: string): boolean => isChangeMark(column) && column !== 'change';

/** The dataset as a table of the facts alone has it: without the columns that tell the change. */
export const withoutChange = (dataset: Dataset): Dataset => ({
  ...dataset,
  columns: Object.fromEntries(Object.entries(dataset.columns).filter(([name]) => !isChangeMark(name))),
});

/** A dataset whose releases are whole tables. */
export function fullDataset<Shape extends Cells>(definition: Definition<Shape>) {
  refuseName(definition);
  needDisplayUntil(definition);
  needCovered(definition);
  return {
    codeList: false,
    ...unpublished,
    ...definition,
    releases: 'full' as const,
    row: z.object(definition.columns),
  };
}

/** A dataset whose releases hold new and changed rows; the columns that tell the change are added. */
export function upsertDataset<Shape extends Cells>(definition: Definition<Shape>) {
  refuseName(definition);
  needDisplayUntil(definition);
  needCovered(definition);
  refuseStateColumns(definition);
  const columns = { ...definition.columns, ...changeColumns };
  const row = z.object(columns);
  return { codeList: false, ...unpublished, ...definition, columns, releases: 'upsert' as const, row };
}

const notesOf = (schema: Cell | undefined): Column | undefined =>
  schema && columnNotes.get(schema instanceof z.ZodNullable ? schema.unwrap() : schema);

/** What is below `/data/` besides the datasets. */
const takenNames: Readonly<Record<string, string>> = {
  register: '/data/register/ is the record',
  api: '/data/api/ describes the API',
};

function refuseName({ name }: Pick<Dataset, 'name'>): void {
  const taken = takenNames[name];
  if (taken !== undefined) throw new Error(`A dataset cannot be called ${name}: ${taken}. Give it another name.`);
}

/** What a file with the whole state says of each row besides its cells: the release since which it has them, and whether it is sample data. */
export const stateColumns = ['release', 'provenance'] as const;

/** Those of them that a dataset's tables add: what its rows say themselves is not said twice. */
export const addedStateColumns = ({ columns }: Pick<Dataset, 'columns'>): (typeof stateColumns)[number][] =>
  stateColumns.filter((name) => !Object.hasOwn(columns, name));

function refuseStateColumns({ name, columns }: Pick<Dataset, 'name' | 'columns'>): void {
  const taken = stateColumns.filter((column) => Object.hasOwn(columns, column));
  if (taken.length > 0)
    throw new Error(`${name} has a column ${taken.join(', ')}, which its whole states add. Give it another name.`);
}

/** What expires has to say when. */
function needDisplayUntil({ name, columns }: Pick<Dataset, 'name' | 'columns'>): void {
  const expires = Object.values(columns).some((schema) => notesOf(schema)?.expires);
  if (expires && notesOf(columns['display_until'])?.kind !== 'day') {
    throw new Error(`${name} has columns that expire, but no day column display_until that says when.`);
  }
}

/** What says when has to be there, and to be days or months. */
function needCovered({ name, columns, covers }: Pick<Dataset, 'name' | 'columns' | 'covers'>): void {
  const wrong = (covers ?? []).filter((one = '') => !['day', 'code'].includes(notesOf(columns[one])?.kind ?? ''));
  if (wrong.length > 0) throw new Error(`${name} covers ${wrong.join(', ')}, which is no column of days or months.`);
}

export interface DescribedColumn {
  name: string;
  required: boolean;
  column: Column;
}

/** The columns of a dataset as plain facts, in the order of the file. */
export function describeColumns(dataset: Pick<Dataset, 'name' | 'columns'>): DescribedColumn[] {
  return Object.entries(dataset.columns).map(([name, schema]) => {
    const column = notesOf(schema);
    if (!column) throw new Error(`${dataset.name}.${name} is not made by a cell type of define/cells.ts.`);
    return { name, required: !(schema instanceof z.ZodNullable), column };
  });
}

/** The columns whose texts go once an entry has ended: those that `expires`, and with them the notes on changes. */
export function expiringColumns(dataset: Dataset): string[] {
  const columns = describeColumns(dataset);
  const expires = columns.some(({ column }) => column.expires);
  return columns.flatMap(({ name, column }) => (column.expires || (expires && isChangeNote(name)) ? [name] : []));
}

/**
 * The columns whose cells may have to be removed one day: texts, and whatever may be empty. Where texts expire those alone,
 * for they are all that tells of a place or a unit; an entry without its area, or a score without its points, could not
 * be shown.
 */
export function removableColumns(dataset: Dataset): string[] {
  const expiring = expiringColumns(dataset);
  if (expiring.length > 0) return expiring;
  return describeColumns(dataset)
    .filter(({ name, column, required }) => !dataset.key.includes(name) && (column.kind === 'text' || !required))
    .map(({ name }) => name);
}
