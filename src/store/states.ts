import { stateFiles, type StateFile } from '../core/state-files.ts';
import type { Words } from '../core/words.ts';
import type { TableFile } from '../files/table-file.ts';
import type { JsonFacts } from '../files/write-json.ts';
import { describeColumns } from '../releases/define/define-dataset.ts';
import { datasetTable, tableFacts } from '../releases/files/dataset-table.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { sha256 } from '../releases/register/hash.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { newestRowsByKey, publishedDataset, publishes } from './city.ts';
import { datasetKey } from './content-keys.ts';

/** The whole states of a dataset that are served as files. */
export const statesOf = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): StateFile[] =>
  stateFiles(
    dataset,
    releases.map(({ entry }) => entry.release),
  );

/** Another wherever the state after a release may be another: it is folded from that release and those before it, which also say since when a row has its cells. */
export function stateKey({ releases }: Pick<RowHistory, 'releases'>, release: string): string {
  const last = releases.findIndex(({ entry }) => entry.release === release);
  return sha256(
    releases
      .slice(0, last + 1)
      .map(contentKey)
      .join(),
  );
}

/** Another wherever the names beside the codes of a workbook may be others. */
export const namesKey = ({ dataset }: Pick<RowHistory, 'dataset'>): string =>
  [...new Set(describeColumns(dataset).flatMap(({ column }) => column.references ?? []))]
    .filter((name) => publishes({ name }))
    .map((name) => datasetKey(publishedDataset({ name })))
    .join();

/** A whole state as a table, its rows worked out when they are read; `address` is the whole address of the page about it, in each language. */
export function stateTable(
  { dataset, rowsAt, writtenIn, releaseNamed }: RowHistory,
  state: StateFile,
  address: Words,
): StateTable {
  const found = releaseNamed(state.release);
  if (!found) throw new Error(`There is no release ${state.release} of ${dataset.name}.`);
  const records = {
    *[Symbol.iterator]() {
      for (const record of rowsAt(state.release)) yield { printed: record.printed, release: writtenIn(record) };
    },
  };
  // A workbook is for people: names stand beside its codes. The others hold what the registered files hold, and no more.
  const codes = state.format === 'xlsx' ? newestRowsByKey() : undefined;
  const facts = { dataset, entry: found.entry, holds: state.stem, records, address, codes };
  return { table: datasetTable(facts), facts: tableFacts(facts) };
}

interface StateTable {
  table: TableFile;
  /** What a JSON of it says in front. */
  facts: JsonFacts;
}
