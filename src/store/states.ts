import { stateFiles, type StateFile } from '../core/state-files.ts';
import { writeTable } from '../files/write-table.ts';
import { datasetTable, tableFacts, type TableFacts } from '../releases/files/dataset-table.ts';
import { contentKey } from '../releases/files/release-content.ts';
import { sha256 } from '../releases/register/hash.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { publishedDataset, publishedDatasets } from './city.ts';

/** The whole states of a dataset that are served as files. */
export const statesOf = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): StateFile[] =>
  stateFiles(
    dataset,
    releases.map(({ entry }) => entry.release),
  );

/** Every file with a whole state, and what stands for all of the data that it is made from. */
export const statePaths = (): { dataset: string; file: string; cacheKey: string }[] =>
  publishedDatasets().flatMap((published) =>
    statesOf(published).map(({ name, release }) => ({
      ...{ dataset: published.dataset.name, file: name },
      cacheKey: stateKey(published, release),
    })),
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

/** One whole state in its format; `address` is the whole address of its release's page. Throws where there is no such file. */
export function stateContent(name: string, file: string, address?: string): Uint8Array<ArrayBuffer> {
  const published = publishedDataset({ name });
  const state = statesOf(published).find((one) => one.name === file);
  if (!state) throw new Error(`There is no file ${name}/${file}.`);
  const facts = stateFacts(published, state, address);
  return writeTable(state.format, datasetTable(facts), tableFacts(facts));
}

function stateFacts(
  { dataset, rowsAt, releaseNamed }: RowHistory,
  { stem, release }: StateFile,
  address?: string,
): TableFacts {
  const found = releaseNamed(release);
  if (!found) throw new Error(`There is no release ${release} of ${dataset.name}.`);
  return { dataset, entry: found.entry, holds: stem, records: rowsAt(release), address };
}
