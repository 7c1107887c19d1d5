import { bothWords } from '../../core/both-words.ts';
import type { Words } from '../../core/words.ts';
import type { Column } from '../define/cells.ts';
import { addedStateColumns, describeColumns, type Dataset, type stateColumns } from '../define/define-dataset.ts';
import { unitLabels } from '../define/units.ts';
import { columnsAt, type ColumnAt } from '../read/columns-at.ts';
import { provenances } from './sample-words.ts';

/** Where a number's unit is: the unit itself, or the column of this or another dataset that holds its code. */
export type UnitPlace =
  | { code: string; titles: Words }
  | { field: string }
  /** The row of `dataset` that the field `by` names holds it in `field`. */
  | { dataset: string; by: string; field: string };

/** A field of a Table Schema; `titles`, `descriptions` and `unit` are our own, for the standard has one language and no units. */
export interface SchemaField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  format?: 'uri';
  title: string;
  titles: Words;
  description?: string;
  descriptions?: Words;
  unit?: UnitPlace;
  categories?: { value: string; label: string; titles: Words }[];
  constraints?: Record<string, string | number | boolean | readonly string[]>;
}

/** A foreign key as the recipe "External foreign keys" writes one that leads out of the package; without `package` it stays in. */
export interface ForeignKey {
  fields: string[];
  reference: { package?: string; resource?: string; fields: string[] };
}

/** A Table Schema of Data Package 2.0. */
export interface TableSchema {
  $schema: string;
  fields: SchemaField[];
  missingValues: string[];
  primaryKey?: string[];
  /** In place of a primary key, whose cells may never be empty. */
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
}

export interface DescribedTable {
  dataset: Dataset;
  release: string;
  /** `state`: the whole table after the release, which says of each row which release wrote it. */
  holds: 'release' | 'state';
  /** False where a cell of this column is empty in any row: texts that ended or were removed leave required cells blank. */
  isFilled: (column: string) => boolean;
  /** The dataset of a name, and where its package is; undefined where the city does not publish it. */
  packageOf: (name: string) => { dataset: Dataset; address: string } | undefined;
}

/** The columns of a table as a Table Schema, from the definition of its dataset alone. */
export function tableSchema(table: DescribedTable): TableSchema {
  const { dataset, release, holds, isFilled } = table;
  const columns = columnsAt(dataset, release);
  const headerOf = (name: string): string => columns.find((column) => column.name === name)?.header ?? name;
  const key = dataset.key.map(headerOf);
  const isNamed = columns.every(({ name, required }) => required || !dataset.key.includes(name));
  const foreignKeys = columns.flatMap((column) => foreignKeyOf(table, column));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      ...columns.map((column) => fieldOf(column, { columns, isFilled })),
      ...(holds === 'state' ? addedStateColumns(dataset).map((name) => stateFields[name]) : []),
    ],
    missingValues: [''],
    ...(isNamed ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

interface FieldContext extends Pick<DescribedTable, 'isFilled'> {
  columns: readonly ColumnAt[];
}

function fieldOf({ name, header, required, column }: ColumnAt, { columns, isFilled }: FieldContext): SchemaField {
  const constraints = { ...(required && isFilled(name) && { required: true }), ...constraintsOf(column) };
  const unit = unitPlace(column, columns);
  return {
    name: header,
    ...typeOf(column),
    title: bothWords(column.title),
    titles: column.title,
    ...(column.description && { description: bothWords(column.description), descriptions: column.description }),
    ...(unit && { unit }),
    ...(column.kind === 'oneOf' && {
      categories: Object.entries(column.labels).map(([value, titles]) => ({ value, label: bothWords(titles), titles })),
    }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function typeOf(column: Column): Pick<SchemaField, 'type' | 'format'> {
  if (column.kind === 'number') return { type: column.integer ? 'integer' : 'number' };
  if (column.kind === 'day') return { type: 'date' };
  return { type: 'string', ...(column.kind === 'text' && column.holds === 'address' && { format: 'uri' as const }) };
}

function constraintsOf(column: Column): NonNullable<SchemaField['constraints']> {
  switch (column.kind) {
    case 'number':
      return {
        ...(column.min !== undefined && { minimum: column.min }),
        ...(column.max !== undefined && { maximum: column.max }),
      };
    case 'code':
      return { pattern: column.pattern };
    case 'codes':
      // Version 2.0 has a type "list", but its own profile does not know it.
      return { pattern: `(${column.pattern})(;(${column.pattern}))*` };
    case 'oneOf':
      return { enum: Object.keys(column.labels) };
    case 'text':
      return column.holds === 'hash' ? { pattern: '[0-9a-f]{64}' } : {};
    case 'day':
      return {};
  }
}

function unitPlace(column: Column, columns: readonly ColumnAt[]): UnitPlace | null {
  if (column.kind !== 'number') return null;
  const { unit, unitIn, unitOf } = column;
  if (unit !== undefined) return { code: unit, titles: unitLabels[unit] };
  const headerOf = (name: string) => columns.find((one) => one.name === name)?.header ?? name;
  if (unitIn !== undefined) return { field: headerOf(unitIn) };
  const bearer = columns.find(({ name }) => name === unitOf)?.column.references;
  return unitOf === undefined || bearer === undefined ? null : { dataset: bearer, by: headerOf(unitOf), field: 'unit' };
}

/** A code that names a row by its whole key; several codes in one cell are no foreign key. */
function foreignKeyOf({ dataset, holds, packageOf }: DescribedTable, { header, column }: ColumnAt): ForeignKey[] {
  if (column.kind !== 'code' || column.references === undefined) return [];
  const target = packageOf(column.references);
  const key = target?.dataset.key ?? [];
  if (!target || key.length !== 1) return [];
  const isOwn = column.references === dataset.name && (holds === 'state' || dataset.releases === 'full');
  const reference = isOwn ? {} : { package: target.address, resource: column.references };
  return [{ fields: [header], reference: { ...reference, fields: [...key] } }];
}

/** What the columns that a whole state adds are called. */
export const stateTitles: Record<(typeof stateColumns)[number], Words> = {
  release: { zh: '这一行自此版起如此', en: 'Release since which the row is so' },
  provenance: { zh: '性质', en: 'Provenance' },
};

/** The columns that a whole state adds. */
const stateFields: Record<(typeof stateColumns)[number], SchemaField> = {
  release: {
    name: 'release',
    type: 'string',
    title: bothWords(stateTitles.release),
    titles: stateTitles.release,
    constraints: { required: true, pattern: '\\d{4}-\\d{2}-\\d{2}(\\.[1-9]\\d*)?' },
  },
  provenance: {
    name: 'provenance',
    type: 'string',
    title: bothWords(stateTitles.provenance),
    titles: stateTitles.provenance,
    categories: Object.entries(provenances).map(([value, titles]) => ({ value, label: bothWords(titles), titles })),
    constraints: { required: true, enum: Object.keys(provenances) },
  },
};

/** The columns of which every row of a table has a cell. */
export function filledColumns(
  dataset: Dataset,
  records: Iterable<{ printed: Readonly<Record<string, string | null>> }>,
): (column: string) => boolean {
  const empty = new Set<string>();
  const names = describeColumns(dataset).flatMap(({ name, required }) => (required ? [name] : []));
  for (const { printed } of records) for (const name of names) if (printed[name] === null) empty.add(name);
  return (column) => !empty.has(column);
}
