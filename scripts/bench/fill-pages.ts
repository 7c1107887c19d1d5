// The baseline of the problem pages, in a process of its own: parses the rows of all releases of the ledger below the data
// folder, fills one template a language with the newest row of each problem, and writes as many bytes as each page of the
// built site has to the same address below `out`. Prints its CPU seconds.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const [data = '', site = '', out = ''] = process.argv.slice(2);
const folder = join(data, 'ledger');
const newest = new Map<string, Record<string, string>>();
for (const name of readdirSync(folder)
  .filter((one) => one.endsWith('.csv'))
  .sort()) {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  for (const row of Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data)
    newest.set(row['id'] ?? '', row);
}
const sizes = process.cpuUsage();
const pages = ['zh', 'en'].flatMap((locale) =>
  Array.from(newest, ([id, row]) => {
    const file = join(locale, 'ledger', id, 'index.html');
    return { locale, row, file, bytes: statSync(join(site, file)).size };
  }),
);
const asked = process.cpuUsage(sizes);

/** A built page, cut where it prints a cell of its row. */
function templateOf(locale: string): (row: Record<string, string>) => string {
  const [first] = newest.values();
  const cells = Object.entries(first ?? {}).filter(([, cell]) => cell.length > 3);
  let html = readFileSync(join(site, locale, 'ledger', first?.['id'] ?? '', 'index.html'), 'utf8');
  for (const [name, cell] of cells) html = html.replaceAll(cell, `{${name}}`);
  const pieces = html.split(/\{(\w+)\}/);
  return (row) => pieces.map((piece, at) => (at % 2 === 0 ? piece : (row[piece] ?? ''))).join('');
}

const templates = new Map(['zh', 'en'].map((locale) => [locale, templateOf(locale)]));
for (const { locale, row, file, bytes } of pages) {
  const filled = Buffer.from(templates.get(locale)?.(row) ?? '');
  const page = filled.length < bytes ? Buffer.concat([filled], bytes) : filled.subarray(0, bytes);
  mkdirSync(join(out, file, '..'), { recursive: true });
  writeFileSync(join(out, file), page);
}
const { user, system } = process.cpuUsage();
// Asking for the sizes is no part of the work.
console.log((user + system - asked.user - asked.system) / 1e6);
