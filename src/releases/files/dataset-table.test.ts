import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { columnsTable } from '../../files/columns-table.ts';
import { writeTable } from '../../files/write-table.ts';
import * as subjects from '../../subjects/data.ts';
import { observations } from '../../subjects/indicators/datasets/observations.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { indexRows } from '../state/row-history.ts';
import { datasetTable, tableFacts } from './dataset-table.ts';
import { readFolder } from './folder-files.ts';

const city = join(import.meta.dirname, '../../../tests/fixtures/city/data');
const datasets = Object.values(subjects).flatMap((subject) => subject.datasets);
const published = datasets.filter(({ name }) => readdirSync(city).includes(name));
const upserts = published.filter(({ releases }) => releases === 'upsert');
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const historyOf = (dataset: Dataset) =>
  indexRows(dataset, loadDataset(dataset, readFolder(join(city, dataset.name))).releases);

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

/** A CSV written by hand. */
const linesOf = (records: readonly string[][]): string =>
  records
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .map((line) => `${line}\n`)
    .join('');

test.each(upserts.map((dataset) => [dataset.name, dataset] as const))(
  'the state of %s after any release is byte for byte that of its files merged, the last row of each key winning',
  (name, dataset) => {
    const { releases, rowsAt } = historyOf(dataset);
    expect(releases.length).toBeGreaterThan(0);
    for (const { entry, header } of releases) {
      const facts = { dataset, entry, holds: 'current' as const, records: rowsAt(entry.release) };
      const columns = [...header, 'release'];
      const merged = mergeFiles(name, dataset.key, entry.release).map((row) => [
        ...columns.map((column) => row[column] ?? ''),
        dataset.provenance,
      ]);
      expect(textOf(writeTable('csv', datasetTable(facts)))).toBe(linesOf([[...columns, 'provenance'], ...merged]));
    }
  },
);

test('every table says that it is sample data: in its name, its title, its facts and each of its rows', () => {
  const samples = published.map((dataset): Dataset => ({ ...dataset, provenance: 'sample' }));
  expect(samples.length).toBeGreaterThan(3);
  for (const dataset of samples) {
    const { entry, records } = historyOf(dataset).releases.at(-1)!;
    const facts = { dataset, entry, holds: 'release' as const, records };
    const table = datasetTable(facts);
    expect(table.name).toBe(`${dataset.name}.sample.${entry.release}`);
    expect([table.title.zh, table.title.en]).toEqual([
      expect.stringMatching(/^示例：/),
      expect.stringMatching(/^Sample: /),
    ]);
    expect(tableFacts(facts).provenance).toBe('sample');
    // Of areas each row says itself whether it is a real one.
    if (!Object.hasOwn(dataset.columns, 'provenance'))
      expect([...table.rows].filter((row) => row['provenance'] !== 'sample')).toEqual([]);
  }
});

test('no table has two columns of one name', () => {
  for (const dataset of published) {
    const { entry, records } = historyOf(dataset).releases.at(-1)!;
    const names = datasetTable({ dataset, entry, holds: 'current', records }).columns.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['release', 'provenance']));
  }
});

test('a table of changes alone says so', () => {
  for (const dataset of published) {
    const { entry, records } = historyOf(dataset).releases.at(-1)!;
    const heldBy = (holds: 'release' | 'current') => tableFacts({ dataset, entry, holds, records }).holds;
    expect(heldBy('release')).toBe(dataset.releases === 'upsert' ? 'changes-only' : 'whole-table');
    expect(heldBy('current')).toBe('whole-table');
  }
});

test('a whole table says that withdrawn rows are in it, where its rows can be withdrawn', () => {
  for (const dataset of published) {
    const { entry, records } = historyOf(dataset).releases.at(-1)!;
    const { source } = datasetTable({ dataset, entry, holds: 'current', records });
    const rows = source.find(({ name }) => name === 'holds')?.text;
    expect([dataset.name, /withdrawn/.test(JSON.stringify(rows))]).toEqual([
      dataset.name,
      dataset.releases === 'upsert',
    ]);
  }
});

test('a column bears the header, the unit and the codes of its definition', () => {
  const dataset = upserts.find(({ name }) => name === 'ledger')!;
  const { entry, records } = historyOf(dataset).releases.at(-1)!;
  const { columns } = datasetTable({ dataset, entry, holds: 'current', records });
  expect(columns.find(({ name }) => name === 'change')).toMatchObject({
    ...{ kind: 'code', required: true },
    values: expect.arrayContaining([{ code: 'withdrawn', title: { zh: '撤回', en: 'Withdrawn' } }]),
  });
  expect(columns.slice(-2).map(({ name }) => name)).toEqual(['release', 'provenance']);
});

test('a table for people has names beside codes and the unit beside a number, and its dictionary tells of them', () => {
  const history = historyOf(observations);
  const newest = history.releases.at(-1);
  const [record] = newest?.records ?? [];
  if (!newest || !record) throw new Error('There is no row.');
  const cells = { name_zh: '示例率', name_en: 'Sample rate', unit: 'percent' };
  const indicator = { ...record, printed: cells };
  const codes = new Map([
    ['indicators', new Map([[record.printed['indicator'] ?? '', indicator]])],
    ['areas', new Map()],
  ]);
  const facts = { dataset: observations, entry: newest.entry, holds: 'current' as const, records: newest.records };
  const named = datasetTable({ ...facts, codes });
  const names = named.columns.map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual([
    ...['indicator', 'indicator_zh', 'indicator_en'],
    ...['area', 'area_zh', 'area_en'],
  ]);
  expect(names).toEqual(expect.arrayContaining(['value', 'unit', 'unit_zh', 'unit_en', 'vintage_zh', 'vintage_en']));
  const [row] = named.rows;
  expect([row?.['indicator_zh'], row?.['indicator_en'], row?.['unit'], row?.['unit_en']]).toEqual([
    ...['示例率', 'Sample rate', 'percent', '%'],
  ]);
  expect([...columnsTable(named).rows].map((one) => one['name'])).toEqual(names);
  // The registered columns stay as they are, and in their order.
  expect(names.filter((name) => datasetTable(facts).columns.some((one) => one.name === name))).toEqual(
    datasetTable(facts).columns.map(({ name }) => name),
  );
});
