import { problem, type Problem } from '../check/problem.ts';
import type { Dataset } from '../define/define-dataset.ts';
import type { NumberException, Redaction, ReleaseEntry } from '../define/release-entry.ts';
import type { FolderFiles } from '../files/folder-files.ts';
import type { PictureFault } from '../files/picture-faults.ts';
import { pictureColumns, picturesFolder } from '../files/pictures.ts';
import { decodeText } from '../read/decode-text.ts';
import { findConflict } from '../read/merge-conflict.ts';
import { parseCsv } from '../read/parse-csv.ts';
import { readRows, type RowRecord } from '../read/read-rows.ts';
import { sha256 } from '../register/hash.ts';
import { expectedHash, readRegister, registerFile } from '../register/register.ts';

/** The files of a dataset's folder by name; null where one cannot be read, or is no file. */
export type Folder = FolderFiles;

/** A registered release with its rows; `bytes` are the registered file's. */
export interface Release {
  entry: ReleaseEntry;
  sha256: string;
  bytes: Uint8Array;
  /** Column headers in the order of the file. */
  header: string[];
  records: RowRecord[];
  /** Where texts have gone from what is published; `bytes` and `sha256` are then the copy's. */
  copy?: RedactedCopy;
}

/** What a published file lacks of the registered one, since the display of its rows ended. */
export interface RedactedCopy {
  /** How many cells are blank. */
  cells: number;
  /** The day the last of them went. */
  on: string;
  /** SHA-256 of the file in the register. */
  registered: string;
}

export interface LoadedDataset {
  dataset: Dataset;
  /** Oldest first. */
  releases: Release[];
  /** SHA-256 of each file in the dataset's folder of pictures, by name. */
  pictures: ReadonlyMap<string, string>;
  /** What is wrong with their contents, by name. */
  pictureFaults?: ReadonlyMap<string, readonly PictureFault[]>;
  problems: Problem[];
}

/** Reads and verifies one dataset's folder: register, hashes, files, cells. Never throws; problems say what is wrong. */
export function loadDataset(
  dataset: Dataset,
  folder: Folder,
  pictures: LoadedDataset['pictures'] = new Map(),
): LoadedDataset {
  const folderPath = `data/${dataset.name}`;
  const register = folder.get(registerFile);
  const registerPath = `${folderPath}/${registerFile}`;
  const unregistered = (name: string) =>
    problem(
      name.endsWith('.csv') ? 'file-unregistered' : 'file-stranger',
      { file: `${folderPath}/${name}` },
      { dataset: dataset.name },
    );
  const hasPictures = pictureColumns(dataset).length > 0;
  const names = [...folder.keys()].filter((name) => !(hasPictures && name === picturesFolder));
  // A register that cannot be read says nothing of the files beside it.
  if (register === null)
    return { dataset, releases: [], pictures, problems: [problem('not-a-file', { file: registerPath })] };
  if (!register) {
    const missing = problem('register-missing', { file: registerPath });
    return { dataset, releases: [], pictures, problems: [missing, ...names.map(unregistered)] };
  }
  const { entries, problems } = readRegister(registerPath, new TextDecoder().decode(register));

  const releases: Release[] = [];
  // A cell the law had removed may stay blank in every later release too.
  const redactions: Redaction[] = [];
  // A number that is no person's stays none in the rows that repeat it.
  const exceptions: NumberException[] = [];
  for (const entry of entries) {
    const file = `${folderPath}/${entry.release}.csv`;
    const bytes = folder.get(`${entry.release}.csv`);
    if (!bytes) {
      problems.push(problem(bytes === null ? 'not-a-file' : 'file-missing', { file }));
      continue;
    }
    const found = sha256(bytes);
    const expected = expectedHash(entry);
    redactions.push(...(entry.redacted ?? []));
    exceptions.push(...(entry.exceptions ?? []));
    const {
      header,
      records,
      problems: fileProblems,
    } = readFile(dataset, file, entry.release, bytes, redactions, exceptions);
    const isConflict = fileProblems.some(({ rule }) => rule === 'merge-conflict');
    if (found !== expected && !isConflict) problems.push(problem('bytes-changed', { file }, { found, expected }));
    problems.push(...fileProblems);
    releases.push({ entry, sha256: found, bytes, header, records });
  }
  for (const name of entries.length > 0 ? names : []) {
    if (name === registerFile || entries.some(({ release }) => `${release}.csv` === name)) continue;
    problems.push(unregistered(name));
  }
  return { dataset, releases, pictures, problems };
}

/** One registered CSV file → rows and problems. */
export function readFile(
  dataset: Dataset,
  file: string,
  release: string,
  bytes: Uint8Array,
  redactions: readonly Redaction[] = [],
  exceptions: readonly NumberException[] = [],
): { header: string[]; records: RowRecord[]; problems: Problem[] } {
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { header: [], records: [], problems };
  const conflict = findConflict(file, text);
  if (conflict.length > 0) return { header: [], records: [], problems: conflict };
  const table = parseCsv(file, text);
  const { header } = table;
  if (header.length === 0) return { header, records: [], problems: [...problems, ...table.problems] };
  const { records, problems: rowProblems } = readRows({ dataset, file, release, redactions, exceptions }, table);
  return { header, records, problems: [...problems, ...table.problems, ...rowProblems] };
}
