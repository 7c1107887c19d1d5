import type { Words } from '../../core/words.ts';
import { removableColumns } from '../define/define-dataset.ts';
import type { RedactionEntry } from '../define/release-entry.ts';
import { pictureColumns } from '../files/pictures.ts';
import { headersOf } from '../read/columns-at.ts';
import type { LoadedDataset } from '../state/load-dataset.ts';
import { blankRelease } from './blank-release.ts';
import { linkEntry } from './chain.ts';
import { followsFile, hasRemovals } from './follows.ts';
import { seedsFile, tableFile } from './register.ts';

export interface RedactionOrder {
  /** The row, as `rowKey` writes it. */
  key: string;
  columns: readonly string[];
  law: Words;
  on: string;
}

/** What a removal writes: the entry that says so, and the changed files by name; null where no release holds such a cell. */
export interface ProposedRedaction {
  entry: RedactionEntry;
  /** By name; null = the file goes. */
  files: Map<string, Uint8Array | null>;
  /** The texts that go, each once; names of pictures are none. */
  texts: string[];
}

/** Removes cells of one row from every release of a sound dataset that holds them. */
export function proposeRedaction(
  { dataset, entries, releases }: Pick<LoadedDataset, 'dataset' | 'entries' | 'releases'>,
  { key, columns, law, on }: RedactionOrder,
): ProposedRedaction | null {
  const files = new Map<string, Uint8Array | null>();
  const texts = new Set<string>();
  const pictures = pictureColumns(dataset);
  const cells = releases.flatMap((release) => {
    const record = release.records.find((one) => one.key === key);
    const gone = removableColumns(dataset).filter((name) => columns.includes(name) && record?.printed[name]);
    if (!record || gone.length === 0) return [];
    for (const name of gone) if (!pictures.includes(name)) texts.add(record.printed[name] ?? '');
    const blanked = blankRelease(dataset, release, new Map([[key, gone]]));
    files.set(tableFile(release.entry.release), blanked.bytes);
    files.set(seedsFile(release.entry.release), blanked.seeds);
    return [{ release: release.entry.release, key, columns: headersOf(dataset, release.entry.release, gone) }];
  });
  if (cells.length === 0) return null;
  // What proves the register before this one would confirm a guess at what goes.
  if (entries[0]?.kind === 'migration' && !hasRemovals(entries)) files.set(followsFile, null);
  const facts = { kind: 'redaction' as const, date: on, law, cells };
  return { entry: linkEntry(facts, entries.at(-1)), files, texts: [...texts] };
}

/** The day on which these very cells were removed under this very law; null where they were not. */
export function redactedBefore(
  { releases }: Pick<LoadedDataset, 'releases'>,
  { key, columns, law }: Omit<RedactionOrder, 'on'>,
): string | null {
  const same = releases
    .flatMap(({ removals }) => removals)
    .filter((one) => one.key === key && one.law.zh === law.zh && one.law.en === law.en);
  const removed = new Set(same.flatMap((one) => one.columns));
  return columns.every((column) => removed.has(column)) ? (same.at(-1)?.on ?? null) : null;
}
