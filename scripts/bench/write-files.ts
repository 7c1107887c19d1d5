// Every file of one large table in a process of its own, so that its memory is its own: our city's ledger, its rows over
// and over under numbers of their own until there are as many as it is told. Prints what that cost as JSON.
import { tableFormats, type TableFormat } from '../../src/core/table-formats.ts';
import { columnsTable } from '../../src/files/columns-table.ts';
import { writeTable } from '../../src/files/write-table.ts';
import { writeZip } from '../../src/files/write-zip.ts';
import { datasetTable, tableFacts } from '../../src/releases/files/dataset-table.ts';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { ledger } from '../../src/subjects/ledger/dataset.ts';
import type { FileCost } from './file-cost.ts';

const count = Number(process.argv[2]);
const { releases } = loadDataset(ledger, readFolder(`data/${ledger.name}`));
const models = releases.flatMap(({ records }) => records);
const newest = releases.at(-1);
if (!newest || models.length === 0) throw new Error('The ledger has no rows.');
const records = Array.from({ length: count }, (_, index) => {
  const { release = '', printed = {} } = models[index % models.length] ?? {};
  return { release, printed: { ...printed, id: `P-${String(index + 1).padStart(7, '0')}` } };
});

const facts = { dataset: ledger, entry: newest.entry, holds: 'current' as const, records };
const table = datasetTable(facts);
const before = process.cpuUsage();
let bytes = 0;
const write = (format: TableFormat): Uint8Array => {
  const made = writeTable(format, table, tableFacts(facts));
  bytes += made.length;
  return made;
};
for (const format of Object.keys(tableFormats) as TableFormat[]) if (format !== 'csv') write(format);
bytes += writeZip([
  { name: 'ledger.csv', bytes: write('csv') },
  { name: 'dictionary.csv', bytes: writeTable('csv', columnsTable(table)) },
]).length;

const { user, system } = process.cpuUsage(before);
const cost: FileCost = {
  rows: count,
  columns: table.columns.length,
  megabytes: bytes / 1e6,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(cost));
