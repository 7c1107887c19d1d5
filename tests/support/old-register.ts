import { stringify } from 'yaml';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import { oldEntryHash, type OldEntry } from '../../src/releases/register/old-register.ts';
import type { Removal } from '../../src/releases/register/removals.ts';
import { loadDataset, type Folder } from '../../src/releases/state/load-dataset.ts';
import { bytesOf } from './make-releases.ts';

/** A sound folder as it was kept before registers had roots: hashes of files, redactions within the entries, no seeds. */
export function toOldFolder(dataset: Dataset, folder: Folder): Map<string, Uint8Array> {
  const entries: OldEntry[] = [];
  const { releases } = loadDataset(dataset, folder);
  for (const { entry, sha256, removals } of releases) {
    const { release, date, reason, note, exceptions } = entry;
    const before = entries.at(-1);
    entries.push({
      ...{ release, date, reason, note, sha256 },
      previous: before ? { release: before.release, sha256: oldEntryHash(before) } : null,
      ...(exceptions && { exceptions }),
      ...(removals.length > 0 && { redacted: removals.map((one) => oldRedaction(one, sha256)) }),
    });
  }
  return new Map([
    ...releases.map(({ entry, bytes }) => [`${entry.release}.csv`, bytes] as const),
    ['releases.yaml', bytesOf(stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false }))],
  ]);
}

const oldRedaction = ({ on, key, columns, law }: Removal, sha256: string) => ({
  ...{ on, key, columns: [...columns], law },
  sha256_before: sha256,
  sha256_after: sha256,
});
