import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import * as subjects from '../../subjects/data.ts';
import { readFolder } from '../files/folder-files.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { indexRows } from '../state/row-history.ts';
import { writeState } from './write-state.ts';

const city = join(import.meta.dirname, '../../../tests/fixtures/city/data');
const datasets = Object.values(subjects).flatMap((subject) => subject.datasets);
const upserts = datasets.filter(({ name, releases }) => releases === 'upsert' && readdirSync(city).includes(name));

/** The released CSV files merged by hand: of each key the last line wins. */
function mergeFiles(name: string, key: readonly string[], upTo: string): Record<string, string>[] {
  const merged = new Map<string, Record<string, string>>();
  const files = readdirSync(join(city, name)).filter((file) => file.endsWith('.csv'));
  for (const release of files.map((file) => file.replace(/\.csv$/, '')).sort()) {
    if (release > upTo) break;
    const text = readFileSync(join(city, name, `${release}.csv`), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    for (const row of data) merged.set(key.map((column) => row[column]).join('|'), { ...row, release });
  }
  return [...merged.values()];
}

test.each(upserts.map((dataset) => [dataset.name, dataset] as const))(
  'the state of %s after any release is that of its files merged, the last row of each key winning',
  (name, dataset) => {
    const history = indexRows(dataset, loadDataset(dataset, readFolder(join(city, name))).releases);
    expect(history.releases.length).toBeGreaterThan(0);
    for (const { entry } of history.releases) {
      const written = writeState(dataset, entry.release, history.rowsAt(entry.release));
      const { data, errors } = Papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      const expected = mergeFiles(name, dataset.key, entry.release);
      expect(data).toEqual(expected.map((row) => ({ ...row, provenance: dataset.provenance })));
    }
  },
);
