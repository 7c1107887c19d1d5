import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { randomCsv } from '../../../tests/support/random-csv.ts';
import { seedRandom } from '../../core/random.ts';
import { cellText, readCells, type CellRecord } from './csv-cells.ts';

const textsOf = (text: string, { bounds }: CellRecord): string[] =>
  Array.from({ length: bounds.length / 2 }, (_, cell) =>
    cellText(text, bounds[2 * cell] ?? 0, bounds[2 * cell + 1] ?? 0),
  );
const cellsOf = (text: string): string[][] => [...readCells(text)].map((record) => textsOf(text, record));
const faultsOf = (text: string) =>
  [...readCells(text)].flatMap(({ line, fault }) => (fault ? [[line, fault.cell, fault.kind, fault.at]] : []));

describe('a record', () => {
  test('ends with LF, CRLF, CR or the text; an end of line at the end begins no other', () => {
    expect([...readCells('a\nb\r\nc\rd')].map(({ line, lineEnd }) => [line, lineEnd])).toEqual([
      [1, '\n'],
      [2, '\r\n'],
      [3, '\r'],
      [4, ''],
    ]);
    expect(cellsOf('a\n')).toEqual([['a']]);
    expect(cellsOf('a\n\n')).toEqual([['a'], ['']]);
    expect(cellsOf('')).toEqual([]);
  });

  test('has an empty cell behind its last comma', () => {
    expect(cellsOf('a,\n,')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('holds commas, line ends and quotes within quotes, and knows its line after them', () => {
    const text = '"a,""b""\r\nc",d\n"x\ry"\nz';
    expect(cellsOf(text)).toEqual([['a,"b"\r\nc', 'd'], ['x\ry'], ['z']]);
    expect([...readCells(text)].map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('names its first fault, and the next record is read all the same', () => {
    expect(faultsOf('a,"b" ,"c"x\nd,e"f\n"g",h\n"i,j\nk')).toEqual([
      [1, 1, 'behind', 5],
      [2, 1, 'inside', 15],
      [4, 0, 'open', 24],
    ]);
  });
});

describe('of 10,000 random files', () => {
  const files = ((random) => Array.from({ length: 10_000 }, () => randomCsv(random)))(seedRandom(20261126).fraction);
  const sound = files
    .map((text) => text.replace(/^\uFEFF/, ''))
    .filter((text) => faultsOf(text).length === 0 && !text.includes('\uFEFF'));

  test('some are sound and some are not', () => {
    expect(sound.length).toBeGreaterThan(5_000);
    expect(sound.length).toBeLessThan(9_500);
  });

  test('each that has no fault is read as another reader reads it', () => {
    const odd = sound.filter((text) => {
      const plain = (cells: string[][]) => JSON.stringify(cells).replaceAll(/\\r\\n|\\r/g, '\\n');
      const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: ',', newline: '\n' });
      // Papa counts what follows the last line end as a record.
      if (text === '' || /[\r\n]$/.test(text)) data.pop();
      return errors.length > 0 || plain(data) !== plain(cellsOf(text));
    });
    expect(odd).toEqual([]);
  });
});
