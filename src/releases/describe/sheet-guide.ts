import { bothWords } from '../../core/both-words.ts';
import { notedCsv } from '../../core/noted-csv.ts';
import { needsGuard } from '../../core/spreadsheet-text.ts';
import type { Words } from '../../core/words.ts';
import { isDay } from '../define/cells.ts';
import { describeColumns, isChangeMark, type Dataset } from '../define/define-dataset.ts';
import { unitLabels } from '../define/units.ts';
import { cellExample } from '../read/cell-example.ts';
import type { CodeNames, NamedCode } from '../read/code-names.ts';
import { columnsAt, type ColumnAt } from '../read/columns-at.ts';
import { typeText } from '../read/type-text.ts';
import { guideWords } from './sheet-guide-words.ts';

/** What a guide is made from: the table, the other datasets of the city, and what codes are called where they are published. */
export interface GuideFacts {
  dataset: Dataset;
  datasets: readonly Dataset[];
  names?: CodeNames;
  /** The day it is filled in: columns come and go. */
  today: string;
}

/** The columns that people fill in: what a release did to a row is worked out. */
export const askedColumns = (dataset: Dataset, today: string): ColumnAt[] =>
  columnsAt(dataset, today).filter(({ name }) => !isChangeMark(name));

/** What goes with an empty table: for each column what it is, whether it has to be filled, how, and an example; a CSV for Excel. */
export function sheetGuide(facts: GuideFacts): string {
  const { dataset, today } = facts;
  const { name, title, description, releases } = dataset;
  const { about, full, upsert, handIn, columns } = guideWords;
  const asked = askedColumns(dataset, today);
  const key = asked.flatMap((one) => (dataset.key.includes(one.name) ? [one.header] : []));
  const notes = [about(name, title, description), { full, upsert }[releases], guideWords.key(key), handIn(name)];
  return notedCsv(
    notes.flatMap(({ zh, en }) => [zh, en]),
    columns.map(bothWords),
    asked.map((column) => rowOf(column, asked, facts)),
    '\n',
  );
}

function rowOf(at: ColumnAt, asked: readonly ColumnAt[], facts: GuideFacts): string[] {
  const { header, name, column } = at;
  const listed = listOf(at, facts);
  const unit = unitOf(at, asked);
  return [
    ...[header, column.title.zh, column.title.en],
    bothWords(at.required ? guideWords.required : guideWords.optional),
    bothWords(column.kind === 'oneOf' ? guideWords.oneOf : typeText(column)),
    unit ? bothWords(unit) : '',
    valuesOf(at, listed).join('\n'),
    exampleText(listed?.example ?? cellExample(name, column)),
    notesOf(at).map(bothWords).join('\n'),
  ];
}

/** An example that a spreadsheet would rewrite, such as a month, is said in words: an apostrophe before it might be copied. */
const exampleText = (example: string): string =>
  needsGuard(example) && !isDay(example) ? bothWords(guideWords.suchAs(example)) : example;

/** The list of codes that a column refers to. */
interface ListedCodes {
  about: readonly Words[];
  /** Its codes in use, where it is published. */
  codes: readonly NamedCode[];
  /** One of them, or one as that list writes its own. */
  example: string | undefined;
}

function listOf({ column: { references } }: ColumnAt, { dataset, datasets, names }: GuideFacts): ListedCodes | null {
  const other = datasets.find((one) => one.name === references);
  if (!other) return null;
  const codes = [...(names?.get(other.name)?.values() ?? [])].filter(({ until }) => until === null);
  const isOwn = other.name === dataset.name;
  const key = describeColumns(other).find(({ name }) => name === other.key[0]);
  return {
    about: isOwn
      ? [guideWords.ofOwn(other.codeList)]
      : [
          guideWords.ofOther(other.title, other.name, other.codeList),
          ...(codes.length === 0 ? [guideWords.comesFirst] : []),
        ],
    codes,
    example: codes[0]?.code ?? (key && cellExample(key.name, key.column)),
  };
}

function unitOf({ column }: ColumnAt, asked: readonly ColumnAt[]): Words | null {
  if (column.unit !== undefined) return unitLabels[column.unit];
  if (column.unitIn !== undefined) return guideWords.unitIn(column.unitIn);
  const bearer = asked.find(({ name }) => name === column.unitOf);
  return bearer ? guideWords.unitOf(bearer.column.title) : null;
}

/** So many codes of another list are named; the rest are in its own table. */
const mostNamed = 60;

function valuesOf({ column }: ColumnAt, listed: ListedCodes | null): string[] {
  if (column.kind === 'oneOf')
    return Object.entries(column.labels).map(([code, label]) => `${code} = ${bothWords(label)}`);
  if (!listed) return [];
  const named = listed.codes.map(({ code, zh, en }) => `${code} = ${bothWords({ zh: zh ?? code, en: en ?? code })}`);
  return [...listed.about.map(bothWords), ...named.slice(0, mostNamed), ...(named.length > mostNamed ? ['…'] : [])];
}

const notesOf = ({ column }: ColumnAt): Words[] => [
  ...(column.description ? [column.description] : []),
  ...(column.kind === 'day' ? [column.mayLieAhead ? guideWords.mayLieAhead : guideWords.notAhead] : []),
  ...(column.expires ? [guideWords.expires] : []),
];
