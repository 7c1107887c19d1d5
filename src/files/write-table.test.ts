import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, test } from 'vitest';
import { tableFormats, type TableFormat } from '../core/table-formats.ts';
import { sheetXml } from './sheet-xml.ts';
import { sampleTable } from './table-sample.fixture.ts';
import { writeTable } from './write-table.ts';
import { writeXlsx } from './write-xlsx.ts';
import { writeZip } from './write-zip.ts';

const formats = Object.keys(tableFormats) as TableFormat[];
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const table = { ...sampleTable, columns: [...sampleTable.columns] };
const rows = [...table.rows];

describe('the same table', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test.each(formats)('gives the same bytes as %s, whatever the time and its zone', (format) => {
    process.env['TZ'] = 'Asia/Shanghai';
    const there = writeTable(format, table);
    process.env['TZ'] = 'America/St_Johns';
    expect(new Date(2022, 0, 1).getTimezoneOffset()).toBe(210);
    expect(Buffer.compare(writeTable(format, table), there)).toBe(0);
  });

  test('is packed into the same bytes', () => {
    const files = [{ name: 'README.txt', bytes: new TextEncoder().encode('示例 sample') }];
    process.env['TZ'] = 'Asia/Shanghai';
    const there = writeZip(files);
    process.env['TZ'] = 'America/St_Johns';
    expect(Buffer.compare(writeZip(files), there)).toBe(0);
    expect(textOf(unzipSync(there)['README.txt'] ?? new Uint8Array())).toBe('示例 sample');
  });

  test.each(formats)('says as %s that it is sample data', async (format) => {
    const bytes = writeTable(format, table);
    const all =
      format === 'xlsx'
        ? JSON.stringify([await readSheet(Buffer.from(bytes), 'Data'), await readSheet(Buffer.from(bytes), 'Source')])
        : textOf(bytes);
    expect(all).toMatch(/sample/);
  });
});

test('CSV holds each cell as it is printed', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(writeTable('csv', table)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const printed = rows.map((row) => Object.fromEntries(table.columns.map(({ name }) => [name, row[name] ?? ''])));
  expect(data).toEqual(printed);
  expect(textOf(writeTable('csv', table))).not.toMatch(/\r|\uFEFF/);
});

test('CSV for Excel has a byte-order mark and its line ends; texts it would run or rewrite are guarded, numbers and days are not', () => {
  const text = textOf(writeTable('excel', table));
  expect(text.split('\r\n')).toEqual([
    '\uFEFFid,place,rate,on,found,provenance',
    "'001,'=1+1,95.90,2022-05-16,S1;S2,sample",
    '2,"a, ""b""\nc",-5,,S1,sample',
    '410200,_x0041_ <示例> & \u000bß,,1899-12-31,,sample',
    "4,'@示例,0.000,2024-02-29,,sample",
    '',
  ]);
});

describe('JSON', () => {
  const text = textOf(writeTable('json', table, { dataset: 'checks' }));

  test('is versioned, and says what it and each of its columns is', () => {
    const { rows: _, ...head } = JSON.parse(text);
    expect(head).toEqual({
      ...{ format: 1, name: table.name, title: table.title, dataset: 'checks' },
      ...{ source: table.source, columns: table.columns },
    });
  });

  test('has an object a row: numbers are numbers, several codes a list, empty cells null', () => {
    expect(JSON.parse(text).rows).toEqual([
      { id: '001', place: '=1+1', rate: 95.9, on: '2022-05-16', found: ['S1', 'S2'], provenance: 'sample' },
      { id: '2', place: 'a, "b"\nc', rate: -5, on: null, found: ['S1'], provenance: 'sample' },
      { ...rows[2], found: null },
      { id: '4', place: '@示例', rate: 0, on: '2024-02-29', found: null, provenance: 'sample' },
    ]);
  });

  test('keeps the places a number is printed with', () => {
    expect(text).toContain('"rate": 95.90,');
    expect(text).toContain('"rate": 0.000,');
  });

  test('without rows is still JSON', () => {
    expect(JSON.parse(textOf(writeTable('json', { ...table, rows: [] }))).rows).toEqual([]);
  });

  test('keeps as text what is no number that a program would read as printed', () => {
    const odd = ['1e5', '007', '9999999999999999', 'n/a', '+1'];
    const columns = [{ name: 'n', title: table.title, kind: 'number' as const }];
    const written = textOf(writeTable('json', { ...table, columns, rows: odd.map((n) => ({ n })) }));
    expect(JSON.parse(written).rows).toEqual(odd.map((n) => ({ n })));
  });
});

describe('the workbook, read by another program', () => {
  const book = Buffer.from(writeXlsx(table));

  test('holds the rows under titles in both languages; days are dates, codes and formulas text', async () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(await readSheet(book, 'Data')).toEqual([
      ['编号 / Id', '地点 / Place', '比率 / Rate (%)', '日期 / Day', '发现 / Found', '性质 / Provenance'],
      ['001', '=1+1', 95.9, day('2022-05-16'), 'S1;S2', 'sample'],
      ['2', 'a, "b"\nc', -5, null, 'S1', 'sample'],
      ['410200', expect.stringMatching(/<示例> & ß$/), null, '1899-12-31', null, 'sample'],
      ['4', '@示例', 0, day('2024-02-29'), null, 'sample'],
    ]);
  });

  test('says what each column is, and where the table is from', async () => {
    const [head, ...columns] = await readSheet(book, 'Columns');
    expect(head).toHaveLength(10);
    expect(columns.map(([name, kind]) => [name, kind])).toEqual(table.columns.map(({ name, kind }) => [name, kind]));
    expect(columns[4]?.at(-1)).toBe('S1 = 甲 / A');
    expect((await readSheet(book, 'Source')).slice(1)).toEqual([
      ['性质', 'Provenance', '示例数据', 'sample data'],
      ['数据集', 'Dataset', 'checks', 'checks'],
    ]);
  });

  test('says which columns no row may be without, where that is known', async () => {
    const [id, place, ...rest] = table.columns;
    if (!id || !place) throw new Error('A trial column is missing.');
    const columns = [{ ...id, required: true }, { ...place, required: false }, ...rest];
    const [, ...told] = await readSheet(Buffer.from(writeXlsx({ ...table, columns })), 'Columns');
    expect(told.slice(0, 3).map((row) => row[2])).toEqual(['yes', 'no', null]);
  });

  test('keeps as text what is no number and no day', async () => {
    const odd = { ...table, rows: [{ rate: 'n/a', on: '2022-13-45' }] };
    const [, row] = await readSheet(Buffer.from(writeXlsx(odd)), 'Data');
    expect(row?.slice(2, 4)).toEqual(['n/a', '2022-13-45']);
  });

  test('is refused where it has more rows than Excel reads', () => {
    const columns = [{ head: 'id', kind: 'code' as const, width: 16 }];
    const lengthOf = (count: number): number => {
      const rows = Array.from({ length: count }, () => [null]);
      return sheetXml({ name: 'Data', columns, rows }).reduce((length) => length + 1, 0);
    };
    expect(lengthOf(3)).toBeLessThan(12);
    expect(() => lengthOf(1_048_576)).toThrow('The sheet Data has more rows than Excel reads: 1048576.');
  });

  const sheet = textOf(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

  test('keeps its head in view, holds no formula, and shows a number as it is printed', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).not.toContain('<f>');
    // An empty cell is not there at all.
    expect(sheet).not.toContain('r="D3"');
    // Two decimals: the sixth style after the four of texts and days.
    expect(sheet).toContain('<c r="C2" s="6"><v>95.90</v></c>');
    const styles = textOf(unzipSync(book)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('<numFmt numFmtId="203" formatCode="0.00"/>');
    expect([...styles.matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)][6]?.[1]).toBe('203');
  });

  test('spells out what Excel would take for a sign of its own', () => {
    expect(sheet).toContain('_x005F_x0041_ &lt;示例&gt; &amp; ß');
  });

  test('cuts a text that Excel cannot hold, and says so by an ellipsis and on the sheet Source', async () => {
    const long = { ...table, rows: [{ id: 'x'.repeat(40_000) }] };
    const cell = String((await readSheet(Buffer.from(writeXlsx(long)), 'Data'))[1]?.[0]);
    expect([cell.length, cell.at(-1)]).toEqual([32_767, '…']);
    const source = await readSheet(Buffer.from(writeXlsx(long)), 'Source');
    expect(source.at(-1)?.[0]).toBe('截短的文字');
    expect(source.at(-1)?.[3]).toMatch(/the CSV has them whole: id$/);
    const whole = { ...table, rows: [{ id: 'x'.repeat(32_767) }] };
    expect((await readSheet(Buffer.from(writeXlsx(whole)), 'Source')).at(-1)?.[0]).toBe('数据集');
  });

  test('names columns beyond the twenty-sixth as Excel does', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `c${at}`);
    const columns = names.map((name) => ({ name, title: { zh: name, en: name }, kind: 'text' as const }));
    const wide = { ...table, columns, rows: [Object.fromEntries(names.map((name) => [name, name]))] };
    const bytes = writeXlsx(wide);
    expect(await readSheet(Buffer.from(bytes), 'Data')).toEqual([names, names]);
    expect(textOf(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<c r="BH2"');
  });
});

describe('Parquet, read by another program', () => {
  const { buffer } = writeTable('parquet', table);

  test('holds numbers, days and texts as such', async () => {
    const read = await parquetReadObjects({ file: buffer });
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(read).toEqual([
      { ...rows[0], rate: 95.9, on: day('2022-05-16') },
      { ...rows[1], rate: -5, on: null },
      { ...rows[2], on: day('1899-12-31') },
      { ...rows[3], rate: 0, on: day('2024-02-29'), found: null },
    ]);
  });

  test('says in its metadata what it is', () => {
    const { key_value_metadata: facts = [] } = parquetMetadata(buffer);
    const read = Object.fromEntries(facts.map(({ key, value }) => [key, JSON.parse(value ?? 'null')]));
    expect(read).toEqual({ title: table.title, source: table.source, columns: table.columns });
  });

  test('keeps a column of days as text where one is a year alone', async () => {
    const other = { ...table, rows: [{ on: '2022-05-16' }, { on: '2021' }] };
    const read = await parquetReadObjects({ file: writeTable('parquet', other).buffer });
    expect(read.map(({ on }) => on)).toEqual(['2022-05-16', '2021']);
  });

  test('keeps a column of numbers as text where one is a remark', async () => {
    const other = { ...table, rows: [{ rate: '95.90' }, { rate: 'n/a' }] };
    const read = await parquetReadObjects({ file: writeTable('parquet', other).buffer });
    expect(read.map(({ rate }) => rate)).toEqual(['95.90', 'n/a']);
  });

  test('knows one empty cell, however it is written', async () => {
    const other = { ...table, rows: [{ place: '' }, { place: null }, {}] };
    const read = await parquetReadObjects({ file: writeTable('parquet', other).buffer });
    expect(read.map(({ place }) => place)).toEqual([null, null, null]);
  });
});
