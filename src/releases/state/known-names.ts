import { codesEver } from '../check/check-dataset.ts';
import { namedCodes, type CodeNames } from '../read/code-names.ts';
import type { LoadedDataset } from './load-dataset.ts';

/** What the codes of every list are called now; a row that was withdrawn lends its name to nothing. */
export function knownNames(loaded: readonly LoadedDataset[]): CodeNames {
  const newest = codesEver(loaded);
  return new Map(
    loaded.map(({ dataset }) => {
      const rows = [...(newest.get(dataset.name)?.values() ?? [])];
      const used = rows.filter(({ printed }) => printed['change'] !== 'withdrawn');
      return [dataset.name, namedCodes(dataset, used)];
    }),
  );
}
