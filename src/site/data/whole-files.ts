import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import { madeOnce } from '../../core/made-once.ts';
import { packageArchive } from '../../core/state-files.ts';
import type { Words } from '../../core/words.ts';
import type { TableFile } from '../../files/table-file.ts';
import { writeTable } from '../../files/write-table.ts';
import { inBoth } from '../../i18n/in-both.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { sha256 } from '../../releases/register/hash.ts';
import { handedCode } from '../../releases/state/handed-code.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { publishedDatasets } from '../../store/city.ts';
import { keptBytes } from '../../store/kept-bytes.ts';
import { namesKey, stateKey, statesOf, stateTable } from '../../store/states.ts';

type Content = Uint8Array<ArrayBuffer>;

/** Kept between builds of this city: the folder is its own. A page tells the size of a file that is not made again. */
const kept = keptBytes(join(fileURLToPath(cacheDir), 'whole-files'));

/** A file below `/data/<dataset>/` that is made from a whole state. */
interface WholePath {
  dataset: string;
  file: string;
  cacheKey: string;
}

/** Every file that is made from a whole state. */
export function wholePaths(): WholePath[] {
  const paths = publishedDatasets().flatMap((published) =>
    wholeNames(published).map((file) => ({
      ...{ dataset: published.dataset.name, file },
      cacheKey: wholeKey(published, file),
    })),
  );
  if (handedCode() !== null) kept.keepOnly(paths.map(({ cacheKey }) => keptKey(cacheKey)));
  return paths;
}

/** The names of a dataset's files that are made from whole states. */
const wholeNames = (published: RowHistory): string[] => {
  const states = statesOf(published).map(({ name }) => name);
  return states.length > 0 ? [...states, packageArchive] : [];
};

/** Stands for all that a file is made from besides code: rows, what is said of them, addresses. */
const wholeKey = (published: RowHistory, file: string): string => keysOf(published)(file);

const keys = new WeakMap<RowHistory, (file: string) => string>();

function keysOf(published: RowHistory): (file: string) => string {
  const known = keys.get(published) ?? madeOnce((file: string) => makeKey(published, file));
  keys.set(published, known);
  return known;
}

function makeKey(published: RowHistory, file: string): string {
  const states = statesOf(published);
  const state = states.find(({ name }) => name === file) ?? states[0];
  if (!state) throw new Error(`There is no release of ${published.dataset.name}.`);
  const { table, facts } = stateTable(published, state, datasetAddress(published));
  const said = JSON.stringify({ ...table, rows: null, facts });
  const names = state.format === 'xlsx' ? namesKey(published) : '';
  return [absoluteUrl(fileUrl('')), file, stateKey(published, state.release), names, said].join('\n');
}

const datasetAddress = ({ dataset }: Pick<RowHistory, 'dataset'>): Words =>
  inBoth((locale) => absoluteUrl(pageUrl(locale, `data/${dataset.name}`)));

/** One file with a whole state. Throws where there is no such file. */
export function stateBytes(published: RowHistory, file: string): Content {
  return keptFile(published, file, () => {
    const state = statesOf(published).find(({ name }) => name === file);
    if (!state) throw new Error(`There is no file ${published.dataset.name}/${file}.`);
    const { table, facts } = stateTable(published, state, datasetAddress(published));
    return writeTable(state.format, table, facts);
  });
}

/** The newest state of a dataset as a table. Throws where there is no release. */
export function newestTable(published: RowHistory): TableFile {
  const [state] = statesOf(published);
  if (!state) throw new Error(`There is no release of ${published.dataset.name}.`);
  return stateTable(published, state, datasetAddress(published)).table;
}

/** A file that is made from whole states, as an earlier build made it from the same, else made now. */
export const keptFile = (published: RowHistory, file: string, make: () => Content): Content =>
  handedCode() === null ? make() : kept.bytes(keptKey(wholeKey(published, file)), make);

/** What is kept from an earlier build may be the work of other code. */
const keptKey = (key: string): string => `${handedCode()}\n${key}`;

/** How many bytes such a file has, and their hash. */
interface Weight {
  bytes: number;
  sha256: string;
}

const weights = new Map<string, Weight>();

/** The weight of a file that is made from whole states; `read` gives its bytes, which are read once a build for that. */
export function weightOf(published: RowHistory, file: string, read: () => Content): Weight {
  const key = wholeKey(published, file);
  const known = weights.get(key);
  if (known) return known;
  const bytes = read();
  const weight = { bytes: bytes.length, sha256: sha256(bytes) };
  weights.set(key, weight);
  return weight;
}
