import { publishedDatasets } from '../../store/city.ts';
import { subjectTables } from '../tables/table-files.ts';
import { apiUrl } from './endpoint.ts';

/** An example as it is printed and run. */
export interface Example {
  name: 'curl' | 'python' | 'table';
  code: string;
}

/** Examples on this city's own data; tests take them from the page and run them. */
export function apiExamples(): Example[] {
  const names = publishedDatasets().map(({ dataset }) => dataset.name);
  const dataset = names.includes('observations') ? 'observations' : names[0];
  const tables = subjectTables();
  const table = tables.find(({ subject }) => subject === 'indicators') ?? tables[0];
  return [
    { name: 'curl', code: `curl ${apiUrl('datasets.json')}` },
    ...(dataset === undefined ? [] : [{ name: 'python' as const, code: everyRow(dataset) }]),
    ...(table === undefined
      ? []
      : [{ name: 'table' as const, code: oneTable(`${table.subject}/${table.seen.id}.json`) }]),
  ];
}

const everyRow = (dataset: string): string =>
  [
    'import json',
    'from urllib.request import urlopen',
    '',
    `address = "${apiUrl(`datasets/${dataset}/rows/1.json`)}"`,
    'rows = []',
    'while address:',
    '    with urlopen(address) as answer:',
    '        page = json.load(answer)',
    '    rows += page["rows"]',
    '    address = page["next"]',
    'print(len(rows), "rows, release", page["newest"], page["provenance"])',
  ].join('\n');

const oneTable = (path: string): string =>
  [
    'import json',
    'from urllib.request import urlopen',
    '',
    `with urlopen("${apiUrl(path)}") as answer:`,
    '    table = json.load(answer)',
    'print(table["table"]["title"]["en"], "-", table["provenance"])',
    'for row in table["rows"]:',
    '    print(row)',
  ].join('\n');
