import { savedStem, type StateName } from '../../core/state-files.ts';
import type { Words } from '../../core/words.ts';
import type { CellKind, TableColumn, TableFile, TableSource } from '../../files/table-file.ts';
import type { CodesEver } from '../check/check-dataset.ts';
import type { Column } from '../define/cells.ts';
import { addedStateColumns, describeColumns, type Dataset, type stateColumns } from '../define/define-dataset.ts';
import { releaseReasons, type ReleaseEntry } from '../define/release-entry.ts';
import { unitLabels } from '../define/units.ts';
import { provenances } from '../describe/sample-words.ts';
import { stateTitles } from '../describe/table-schema.ts';
import { tableTitle } from '../describe/table-title.ts';
import { columnsAt, type ColumnAt } from '../read/columns-at.ts';
import { besideCells, type TableRecord, type Told } from './beside-codes.ts';

/** The rows of a dataset that are given out together. */
export interface TableFacts {
  dataset: Dataset;
  /** The release that they are of, or after which they stood so. */
  entry: Pick<ReleaseEntry, 'release' | 'date' | 'reason' | 'note' | 'root'>;
  /** `release`: the rows of its own file; else all rows as they were after it, under this name: `current`, `state-2025`. */
  holds: 'release' | StateName;
  records: Iterable<TableRecord>;
  /** What codes are called: then their names stand beside them, and beside a number whose unit its row has, the unit. */
  codes?: CodesEver | undefined;
  /** Whole address of the page about them, in each language; none where the site's is not known. */
  address?: Words | undefined;
}

/**
 * The rows as a table that can be taken away: the columns as that release has them, then which release wrote the row and
 * whether it is sample data. Cells whose texts have gone are blank, as they are in the copies of the releases.
 */
export function datasetTable(facts: TableFacts): TableFile {
  const { dataset, entry, records } = facts;
  const columns = columnsAt(dataset, entry.release);
  const former = columns.filter(({ name, header }) => name !== header);
  const { provenance } = dataset;
  const beside = besideEach(facts, columns);
  return {
    name: savedStem(dataset, { stem: facts.holds === 'release' ? null : facts.holds, release: entry.release }),
    title: tableTitle(dataset, entry.release, isPart(facts)),
    columns: [
      ...columns.flatMap((column) => [columnOf(column), ...(beside.get(column.name) ?? []).map((one) => one.column)]),
      ...addedStateColumns(dataset).map((name) => addedColumns[name]),
    ],
    rows: {
      *[Symbol.iterator]() {
        const added = [...beside.values()].flat();
        for (const record of records) {
          const { printed, release } = record;
          const renamed = former.map(({ name, header }) => [header, printed[name] ?? null]);
          const told = added.map(({ column, cell }) => [column.name, cell(record)]);
          yield { release, provenance, ...printed, ...Object.fromEntries(renamed), ...Object.fromEntries(told) };
        }
      },
    },
    source: sourceOf(facts),
  };
}

/** The columns that stand beside others, by the name of those; a column that is there already says it itself. */
function besideEach({ dataset, codes }: TableFacts, columns: readonly ColumnAt[]): Map<string, Told[]> {
  if (!codes) return new Map();
  const own = new Set(columns.flatMap(({ name, header }) => [name, header]));
  const described = describeColumns(dataset);
  return new Map(
    columns.map((one) => [one.name, besideCells(one, described, codes).filter(({ column }) => !own.has(column.name))]),
  );
}

/** What the rows are and where they are from, for a JSON of them. */
export const tableFacts = (facts: TableFacts) => {
  const { dataset, entry, address } = facts;
  return {
    dataset: dataset.name,
    ...{ release: entry.release, date: entry.date, note: entry.note, root: entry.root },
    ...(facts.holds !== 'release' && { root_of: rootOfWhole }),
    ...(address !== undefined && { address: address.zh }),
    holds: isPart(facts) ? 'changes-only' : 'whole-table',
    ...{ provenance: dataset.provenance, licence: dataset.licence, publisher: dataset.publisher, key: dataset.key },
  };
};

/** A column as its dataset defines it, under the name that the file gives it. */
export function columnOf({ header, required, column }: Omit<ColumnAt, 'name'>): TableColumn {
  const { title, description } = column;
  const unit = column.unit && unitLabels[column.unit];
  return {
    ...{ name: header, title, kind: kinds[column.kind], required },
    ...(unit && { unit }),
    ...(description && { description }),
    ...(column.kind === 'oneOf' && {
      values: Object.entries(column.labels).map(([code, called]) => ({ code, title: called })),
    }),
  };
}

const kinds: Record<Column['kind'], CellKind> = {
  ...{ text: 'text', number: 'number', day: 'day' },
  ...{ code: 'code', codes: 'codes', oneOf: 'code' },
};

/** What a table says of each row besides its cells. */
export const addedColumns: Record<(typeof stateColumns)[number], TableColumn> = {
  release: {
    ...{ name: 'release', kind: 'code', required: true },
    title: stateTitles.release,
  },
  provenance: {
    ...{ name: 'provenance', kind: 'code', required: true },
    title: stateTitles.provenance,
    values: Object.entries(provenances).map(([code, title]) => ({ code, title })),
  },
};

const isPart = ({ dataset, holds }: Pick<TableFacts, 'dataset' | 'holds'>): boolean =>
  holds === 'release' && dataset.releases === 'upsert';

const contentsOf = (facts: Pick<TableFacts, 'dataset' | 'holds'>): Words => {
  if (isPart(facts)) return contents.part;
  return facts.dataset.releases === 'upsert' ? contents.state : contents.whole;
};

function sourceOf(facts: TableFacts): TableSource[] {
  const { dataset, entry, address } = facts;
  return [
    { name: 'dataset', label: { zh: '数据集', en: 'Dataset' }, text: dataset.title },
    { name: 'description', label: { zh: '说明', en: 'Description' }, text: dataset.description },
    { name: 'provenance', label: { zh: '性质', en: 'Provenance' }, text: provenances[dataset.provenance] },
    { name: 'release', label: { zh: '版本', en: 'Release' }, text: entry.release },
    { name: 'reason', label: { zh: '发布原因', en: 'Reason' }, text: releaseReasons[entry.reason] },
    { name: 'note', label: { zh: '版本说明', en: 'Note on the release' }, text: entry.note },
    { name: 'holds', label: { zh: '内容', en: 'Rows' }, text: contentsOf(facts) },
    ...(address === undefined ? [] : [{ name: 'address', label: { zh: '网址', en: 'Address' }, text: address }]),
    { name: 'root', label: { zh: '版本的根哈希', en: 'Root of the release' }, text: entry.root },
    { name: 'publisher', label: { zh: '发布者', en: 'Publisher' }, text: dataset.publisher },
    { name: 'licence', label: { zh: '使用许可', en: 'Licence' }, text: dataset.licence },
  ];
}

/** What the root beside a whole table is computed from. */
const rootOfWhole = {
  zh: '最新版本的各行，不是这份整张表的文件',
  en: 'the rows of the newest release, not this file of the whole table',
};

const contents = {
  part: {
    zh: '只含这一版新增和变动的行；整张表是 current',
    en: 'Only the rows that this release added or changed; the whole table is “current”',
  },
  state: {
    zh: '整张表，每个主键一行；已撤回的行也在表里，change 一列是 withdrawn，统计时请去掉',
    en: 'The whole table, one row a key. Withdrawn rows are in it too: their column “change” says withdrawn, leave them out of counts',
  },
  whole: { zh: '整张表，每个主键一行', en: 'The whole table, one row a key' },
} satisfies Record<string, Words>;
