// Of the parts of a workbook we need a hundred lines. write-excel-file holds an object a cell and gives other bytes each time;
// hucre is three months old and takes 2.2 GB for a ledger of 200,000 rows. fflate packs the archives of the packages anyway.
import { Zip, ZipDeflate } from 'fflate';
import { bothWords } from '../core/both-words.ts';
import { columnsTable } from './columns-table.ts';
import { isCut, sheetXml, type Sheet } from './sheet-xml.ts';
import { shortened } from './shortened-words.ts';
import type { CellKind, TableColumn, TableFile, TableSource } from './table-file.ts';
import { encodePieces, joinBytes } from './text-bytes.ts';
import { stylesXml } from './workbook-styles.ts';
import { packedOn } from './write-zip.ts';

/**
 * The table as a workbook: the sheet Data under titles in both languages, with true dates, codes as text, and numbers shown
 * with the places they are printed with; then Columns, which says what each column is, and Source, where it is from.
 */
export function writeXlsx(table: TableFile): Uint8Array<ArrayBuffer> {
  const sheets = [dataSheet(table), columnsSheet(table), sourceSheet(table)];
  const parts: [string, Iterable<string>][] = [
    ['[Content_Types].xml', [contentTypes(sheets)]],
    ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbookXml(sheets)]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relations([
          ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
          ['styles', 'styles.xml'],
        ]),
      ],
    ],
    ['xl/styles.xml', [stylesXml]],
    ...sheets.map((sheet, at): [string, Iterable<string>] => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
  ];
  return packed(parts);
}

const widths: Record<CellKind, number> = { text: 28, number: 14, day: 13, code: 16, codes: 16 };

const dataSheet = ({ columns, rows }: TableFile): Sheet => ({
  name: 'Data',
  columns: columns.map(({ title, unit, kind }) => ({
    head: unit ? `${bothWords(title)} (${bothWords(unit)})` : bothWords(title),
    kind,
    width: widths[kind],
  })),
  rows: cellsOf(rows, columns),
});

function* cellsOf(rows: TableFile['rows'], columns: readonly TableColumn[]): Generator<(string | null)[]> {
  for (const row of rows) yield columns.map(({ name }) => row[name] ?? null);
}

const textColumn = (head: string, width: number) => ({ head, kind: 'text' as const, width });

function columnsSheet(table: TableFile): Sheet {
  const { columns, rows } = columnsTable(table);
  return {
    name: 'Columns',
    columns: columns.map(({ title, kind }) => ({ head: bothWords(title), kind, width: kind === 'code' ? 16 : 36 })),
    rows: cellsOf(rows, columns),
  };
}

const sourceSheet = (table: TableFile): Sheet => ({
  name: 'Source',
  columns: [
    ...[textColumn('(zh)', 20), textColumn('(en)', 20)],
    ...[textColumn(table.title.zh, 60), textColumn(table.title.en, 60)],
  ],
  rows: [...table.source, ...cutNotes(table)].map(({ label, text }) => [
    ...[label.zh, label.en],
    ...(typeof text === 'string' ? [text, text] : [text.zh, text.en]),
  ]),
});

/** Which columns have texts that Excel cannot hold whole; nothing where there are none. */
function cutNotes({ columns, rows }: TableFile): TableSource[] {
  const cut = new Set<string>();
  for (const row of rows) for (const { name } of columns) if (isCut(row[name] ?? '')) cut.add(name);
  if (cut.size === 0) return [];
  const names = columns.map(({ name }) => name).filter((name) => cut.has(name));
  return [{ label: shortened.label, text: { zh: shortened.zh(names), en: shortened.en(names) } }];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/>`,
    ...sheets.map(
      (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${typeOf('worksheet')}"/>`,
    ),
    '</Types>',
  ].join('');

const relations = (targets: readonly [type: string, target: string][]): string =>
  [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    ...targets.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${documents}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

const workbookXml = (sheets: readonly Sheet[]): string =>
  [
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}"><sheets>`,
    ...sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    '</sheets></workbook>',
  ].join('');

/** The parts as an archive, each packed as it is written: a sheet need never be whole in memory. */
function packed(parts: readonly [name: string, text: Iterable<string>][]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of parts) {
    // fflate's own choice is tables of 2 MB for each part: a large sheet gets no smaller by them.
    const part = new ZipDeflate(name, { level: 6, mem: 4 });
    part.mtime = packedOn();
    zip.add(part);
    let held: Uint8Array | undefined;
    for (const bytes of encodePieces(text)) {
      if (held) part.push(held);
      held = bytes;
    }
    part.push(held ?? new Uint8Array(0), true);
  }
  zip.end();
  return joinBytes(chunks);
}
