import { checkDataset, codesEver } from '../../src/releases/check/check-dataset.ts';
import type { Problem } from '../../src/releases/check/problem.ts';
import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import type { RegisterEntry, ReleaseEntry } from '../../src/releases/define/release-entry.ts';
import { parseCsv } from '../../src/releases/read/parse-csv.ts';
import { linkEntry } from '../../src/releases/register/chain.ts';
import { commitTable } from '../../src/releases/register/commit-table.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { proposeRedaction, type RedactionOrder } from '../../src/releases/register/redact.ts';
import { seedsFile, tableFile, writeRegister } from '../../src/releases/register/register.ts';
import { loadDataset, type Folder, type LoadedDataset } from '../../src/releases/state/load-dataset.ts';
import { places } from './trial-datasets.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Lines as a file: each ended by LF. */
export const linesOf = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

type Content = string | Uint8Array;

/** A table's root and seeds, however broken it is; any of its cells may be removed. */
function commit(content: Content): { header: string[]; root: string; rows: number; seeds: string } {
  const { header, records } = parseCsv(
    '',
    (typeof content === 'string' ? content : textOf(content)).replaceAll('\uFEFF', ''),
  );
  const columns = header.map((name) => ({ name, isKeyed: true }));
  const rows = records.map(({ cells }) => cells);
  const keys = rows.map((_, row) => String(row));
  const seedOf = (key: string) => Buffer.from(sha256(key).slice(0, 32), 'hex').toString('latin1');
  return { header, rows: rows.length, ...commitTable({ columns, rows, keys }, seedOf) };
}

/** The entries of releases that were registered one after another. */
export function chainEntries(files: Record<string, Content>): ReleaseEntry[] {
  const entries: ReleaseEntry[] = [];
  for (const [release, content] of Object.entries(files)) {
    const { header, root, rows } = commit(content);
    const facts = {
      kind: 'release' as const,
      release,
      date: release.slice(0, 10),
      reason: entries.length > 0 ? ('update' as const) : ('first' as const),
      note: { zh: `示例 ${release}`, en: `Sample ${release}` },
      root,
      rows,
      key: [header[0] ?? 'id'],
      holds: 'upsert' as const,
    };
    entries.push(linkEntry(facts, entries.at(-1)));
  }
  return entries;
}

/** An entry with other facts, at its place after `before` as if it had always had them. */
export function rewriteEntry(entry: ReleaseEntry, change: Partial<ReleaseEntry>, before?: RegisterEntry): ReleaseEntry {
  const { entry: _number, previous: _previous, sha256: _hash, exceptions, ...facts } = { ...entry, ...change };
  return linkEntry({ ...facts, ...(exceptions && { exceptions }) }, before);
}

/** A dataset's folder in memory: its files by release, their seeds, and a register, by default the one that is right. */
export function makeFolder(
  files: Record<string, Content>,
  entries: readonly RegisterEntry[] = chainEntries(files),
): Map<string, Uint8Array> {
  const contents = Object.entries(files).flatMap(([release, content]): [string, Uint8Array][] => [
    [tableFile(release), typeof content === 'string' ? bytesOf(content) : content],
    [seedsFile(release), bytesOf(commit(content).seeds)],
  ]);
  return new Map([...contents, ['releases.yaml', bytesOf(writeRegister(entries))]]);
}

/** A folder after cells of a row were removed from all its releases. */
export function redactFolder(
  dataset: Dataset,
  folder: ReadonlyMap<string, Uint8Array>,
  order: RedactionOrder,
): Map<string, Uint8Array> {
  const loaded = loadDataset(dataset, folder);
  const proposed = proposeRedaction(loaded, order);
  if (proposed === null) return new Map(folder);
  const register = writeRegister([...loaded.entries, proposed.entry]);
  const files = new Map([...folder, ...proposed.files, ['releases.yaml', bytesOf(register)] as const]);
  return new Map([...files].flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
}

const placesLoaded: LoadedDataset = loadDataset(
  places,
  makeFolder({ '2022-01-01': linesOf('code,name,valid_to,replaced_by', 'P1,甲区,,', 'P2,乙区,,') }),
);

/** Everything wrong with one dataset, in a city that has the places P1 and P2, on 24 May 2022; `pictures` by name and hash. */
export function findProblems(
  dataset: Dataset,
  folder: Folder,
  pictures?: ReadonlyMap<string, string>,
  pictureFaults: LoadedDataset['pictureFaults'] = new Map(),
): Problem[] {
  const loaded = { ...loadDataset(dataset, folder, pictures), pictureFaults };
  const codes = codesEver([placesLoaded, loaded]);
  return [...loaded.problems, ...checkDataset(loaded, { codes, asOf: '2022-05-24' })];
}
