import { notedCsv } from '../../../core/noted-csv.ts';
import type { BothTexts, ExplorerRow } from './answer.ts';
import { printChoice, type Choice } from './choice.ts';
import { explorerFacets, type ExplorerFacet, type FacetValue } from './facets.ts';
import { rowAt, type Table } from './table.ts';

type Cell = (row: ExplorerRow) => string | number | null;

/**
 * The rows at the places given as a CSV, headed by what it is: dataset and release, the choice, how many, and that they are
 * sample data where they are. These notes are always three lines: who skips them by their number gets the same rows.
 */
export function writeCsv(table: Table, choice: Choice, rows: readonly number[]): string {
  const columns = columnsOf(table);
  const cells = rows.map((at) => {
    const row = rowAt(table, at);
    return columns.map(([, cell]) => cell(row));
  });
  const names = columns.map(([name]) => name);
  return notedCsv(headOf(table, choice, rows.length), names, cells, '\r\n');
}

function columnsOf({ ledger }: Table): [name: string, cell: Cell][] {
  const named = (name: string, facet: ExplorerFacet): [string, Cell][] => {
    const known = new Map(ledger.facets[facet].map((value) => [value.value, value]));
    return [[name, (row) => row[facet]], ...bothColumns(name, (row) => known.get(row[facet]) ?? null)];
  };
  return [
    ['id', ({ id }) => id],
    ...named('area', 'area'),
    ...named('subdistrict', 'subdistrict').slice(1),
    ...named('category', 'category'),
    ...named('problem_class', 'class'),
    ...bothColumns('place', ({ place }) => place),
    ['found_on', ({ foundOn }) => foundOn],
    ...named('found_by', 'foundBy'),
    ...named('responsible_unit', 'unit').slice(1),
    ...named('state', 'state'),
    ...named('deadline', 'deadline'),
    ['due_on', ({ dueOn }) => dueOn],
    ...(['left', 'over', 'taken'] as const).map((kind): [string, Cell] => [
      `days_${kind}`,
      ({ timing }) => (timing?.kind === kind ? timing.days : null),
    ]),
    ...named('verified_how', 'verifiedHow'),
    ['times_reopened', ({ reopened }) => reopened],
  ];
}

const bothColumns = (name: string, texts: (row: ExplorerRow) => BothTexts | null): [string, Cell][] => [
  [`${name}_zh`, (row) => texts(row)?.zh ?? null],
  [`${name}_en`, (row) => texts(row)?.en ?? null],
];

/** What the file says of itself, each line in both languages where it has words. */
function headOf({ ledger, columns, release, asOf }: Table, choice: Choice, count: number): string[] {
  const { words, dataset, isSample } = ledger;
  const total = columns.isCounted.reduce((sum, counts) => sum + counts, 0);
  const sample = words.sample && isSample ? `${words.sample.zh} / ${words.sample.en}: ` : '';
  const filters = chosen(ledger, choice);
  return [
    `${sample}${words.title.zh} / ${words.title.en} (${dataset}); release ${release}; as of ${asOf}`,
    `filter: ${filters.length === 0 ? 'none' : filters.join(' | ')}`,
    `${count} of ${total} rows: ledger/explore/?${printChoice({ ...choice, page: 1 })}`,
  ];
}

function chosen({ words, facets }: Table['ledger'], { values, text, inDescriptions, from, to }: Choice): string[] {
  const nameOf = ({ zh, en }: Pick<FacetValue, 'zh' | 'en'>): string => (en === null ? zh : `${zh} / ${en}`);
  const lines = explorerFacets.flatMap((facet) => {
    if (values[facet].length === 0) return [];
    const known = new Map(facets[facet].map((value) => [value.value, value]));
    const names = values[facet].map((value) => {
      const listed = known.get(value);
      return listed ? nameOf(listed) : value;
    });
    return [`${nameOf(words.facets[facet])}: ${names.join('; ')}`];
  });
  if (from !== null || to !== null) lines.push(`found_on: ${from ?? ''}..${to ?? ''}`);
  if (text !== '') lines.push(`${inDescriptions ? 'text, descriptions too' : 'text'}: ${text}`);
  return lines;
}
