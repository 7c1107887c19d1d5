import { stateFiles, type StateFile } from '../core/state-files.ts';
import type { Words } from '../core/words.ts';
import type { TableFile } from '../files/table-file.ts';
import type { JsonFacts } from '../files/write-json.ts';
import { datasetTable, tableFacts } from '../releases/files/dataset-table.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { sha256 } from '../releases/register/hash.ts';
import type { RowHistory } from '../releases/state/row-history.ts';

/** The whole states of a dataset that are served as files. */
export const statesOf = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): StateFile[] =>
  stateFiles(
    dataset,
    releases.map(({ entry }) => entry.release),
  );

/** Another wherever the state after a release may be another: it is folded from that release and those before it. */
export function stateKey({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>, release: string): string {
  const last = releases.findIndex(({ entry }) => entry.release === release);
  return sha256(
    releases
      .slice(dataset.releases === 'full' ? last : 0, last + 1)
      .map(contentKey)
      .join(),
  );
}

/** A whole state as a table, its rows worked out when they are read; `address` is the whole address of the page about it, in each language. */
export function stateTable(
  { dataset, rowsAt, releaseNamed }: RowHistory,
  state: StateFile,
  address: Words,
): StateTable {
  const found = releaseNamed(state.release);
  if (!found) throw new Error(`There is no release ${state.release} of ${dataset.name}.`);
  const records = {
    *[Symbol.iterator]() {
      yield* rowsAt(state.release);
    },
  };
  const facts = { dataset, entry: found.entry, holds: state.stem, records, address };
  return { table: datasetTable(facts), facts: tableFacts(facts) };
}

interface StateTable {
  table: TableFile;
  /** What a JSON of it says in front. */
  facts: JsonFacts;
}
