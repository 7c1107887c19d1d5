import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeColumns, type Dataset } from '../../src/releases/define/define-dataset.ts';
import type { RegisterEntry } from '../../src/releases/define/release-entry.ts';
import {
  readRegister,
  registerFile,
  releasesIn,
  seedsFile,
  tableFile,
  writeRegister,
} from '../../src/releases/register/register.ts';
import * as subjects from '../../src/subjects/data.ts';

const datasets: readonly Dataset[] = Object.values(subjects).flatMap((subject) => subject.datasets);

const refersTo = (dataset: Dataset, name: string): boolean =>
  dataset.name !== name && describeColumns(dataset).some(({ column }) => column.references === name);

/**
 * Takes a dataset's newest release out of a city's `data/`, as if it had not been made yet; and what came since of the
 * datasets that refer to it, for it may name the release's rows. Gives what puts all of it back.
 */
export function holdBackNewest(data: string, name: string): () => void {
  const day = readEntries(join(data, name)).at(-1)?.date ?? '';
  const referring = datasets.filter((dataset) => refersTo(dataset, name)).map((dataset) => join(data, dataset.name));
  const putBack = [join(data, name), ...referring.filter(existsSync)].map((folder) => holdBackSince(folder, day));
  return () => {
    for (const back of putBack) back();
  };
}

function readEntries(folder: string): RegisterEntry[] {
  const register = join(folder, registerFile);
  return readRegister(register, readFileSync(register, 'utf8')).entries;
}

function holdBackSince(folder: string, day: string): () => void {
  const register = join(folder, registerFile);
  const whole = readFileSync(register, 'utf8');
  const entries = readEntries(folder);
  const held = entries.filter(({ date }) => date >= day);
  const releases = releasesIn(held);
  if (releases.length < held.length) throw new Error(`${register} has more than releases since ${day}.`);
  const files = releases.flatMap(({ release }) => [tableFile(release), seedsFile(release)]);
  const contents = files.map((name) => [join(folder, name), readFileSync(join(folder, name))] as const);
  for (const [file] of contents) rmSync(file);
  writeFileSync(register, writeRegister(entries.slice(0, entries.length - held.length)));
  return () => {
    for (const [file, content] of contents) writeFileSync(file, content);
    writeFileSync(register, whole);
  };
}
