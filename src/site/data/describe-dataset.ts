import { areasCovered, timeCovered } from '../../releases/describe/coverage.ts';
import type { DescribedDataset } from '../../releases/describe/described.ts';
import { measuredVariables } from '../../releases/describe/measured.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { newestRowsByKey } from '../../store/city.ts';
import { wholeFileAddress, wholeFiles } from './weigh-files.ts';

const known = new WeakMap<RowHistory, DescribedDataset>();

/** A dataset as search engines and catalogues are told of it. Throws where it has no release. */
export function describeDataset(published: RowHistory): DescribedDataset {
  const made = known.get(published) ?? describe(published);
  known.set(published, made);
  return made;
}

function describe(published: RowHistory): DescribedDataset {
  const { dataset, releases, newest: state } = published;
  const [first, newest] = [releases[0], releases.at(-1)];
  if (!first || !newest) throw new Error(`There is no release of ${dataset.name}.`);
  const records = [...state.values()];
  const codes = newestRowsByKey();
  return {
    dataset,
    issued: first.entry.date,
    newest: newest.entry,
    covers: timeCovered(dataset, records),
    areas: areasCovered(dataset, records).map((code) => {
      const printed = codes.get('areas')?.get(code)?.printed;
      return { code, name: { zh: printed?.['name_zh'] ?? code, en: printed?.['name_en'] ?? code } };
    }),
    variables: measuredVariables(dataset, records, codes),
    files: wholeFiles(published).map((file) => ({ ...file, path: wholeFileAddress(dataset.name, file.path) })),
  };
}
