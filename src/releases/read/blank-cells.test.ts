import { describe, expect, test } from 'vitest';
import { bytesOf, textOf } from '../../../tests/support/make-releases.ts';
import { blankCells, findOddCell } from './blank-cells.ts';

const attempt = (text: string, blanks: [row: number, fields: number[]][]) =>
  blankCells('a.csv', bytesOf(text), new Map(blanks));

function blank(text: string, blanks: [row: number, fields: number[]][]): string {
  const { bytes, problems } = attempt(text, blanks);
  expect(problems).toEqual([]);
  return textOf(bytes ?? undefined);
}

test('cells of many rows are blanked at once, quotes and all, and every other byte stays', () => {
  const text = '\uFEFFid,note,place\r\nA,"say ""hi"", then\r\ngo",here\r\nB,,there\r\nC,x,"yonder"';
  expect(
    blank(text, [
      [1, [1]],
      [2, [2]],
      [3, [2, 1]],
    ]),
  ).toBe('\uFEFFid,note,place\r\nA,,here\r\nB,,\r\nC,,');
});

test('an empty line is a row, as a spreadsheet counts it', () => {
  expect(blank('id,note\n\nA,x\n', [[2, [1]]])).toBe('id,note\n\nA,\n');
});

test('a quoted header behind a byte order mark is one field', () => {
  expect(
    blank('\uFEFF"id, and more",note\nA,x\n', [
      [0, [1]],
      [1, [1]],
    ]),
  ).toBe('\uFEFF"id, and more",\nA,\n');
});

describe('nothing is blanked', () => {
  test.each([
    [1, 5],
    [1, -1],
    [9, 0],
  ])('where row %i has no field %i, and the place is named', (row, field) => {
    const { bytes, problems } = attempt('id,note\nA,x\n', [[row, [field]]]);
    expect([bytes, problems.map(({ rule, slots }) => [rule, slots['found']])]).toEqual([
      null,
      [['not-blanked', `${row + 1}:${field + 1}`]],
    ]);
  });

  test.each([' ', '\t', '\u00A0', 'x'])(
    'of a file with %j behind a closing quotation mark, in whatever row',
    (stray) => {
      const { bytes, problems } = attempt(`id,note\nA,x\nB,"y"${stray}\n`, [[1, [1]]]);
      expect([bytes, problems.map(({ rule, line, field }) => [rule, line, field])]).toEqual([null, [['quotes', 3, 2]]]);
    },
  );

  test('of a file that is not UTF-8 or has a byte order mark inside', () => {
    expect(
      blankCells('a.csv', Uint8Array.from([...bytesOf('id\nA'), 0xff]), new Map([[1, [0]]])).problems,
    ).toMatchObject([{ rule: 'encoding-unknown' }]);
    expect(attempt('id,note\n\uFEFF"A,B",x\n', [[1, [1]]]).problems).toMatchObject([{ rule: 'stray-bom' }]);
  });
});

describe('a second reader', () => {
  const before = 'id,note\nA,x\nB,"y\r\nz"\n';
  const odd = (after: string, cell = 'y\r\nz') =>
    findOddCell({ before, after, blanks: new Map([[2, [1]]]), cells: new Map([['3:2', cell]]) });

  test('finds nothing odd where only the cell named has gone', () => {
    expect(odd('id,note\nA,x\nB,\n')).toBeNull();
  });

  test.each([
    ['that did not go', before, '3:2'],
    ['that was not to go', 'id,note\nA,\nB,\n', '2:2'],
    ['that moved', 'id,note\nA,x\nB\n', '3:2'],
    ['too many', 'id,note\nA,x,\nB,\n', '2:3'],
    ['in a row that is gone', 'id,note\nB,\n', '?'],
  ])('finds a cell %s', (_, after, place) => {
    expect(odd(after)).toBe(place);
  });

  test('finds that another cell was blanked than it would read there', () => {
    expect(odd('id,note\nA,x\nB,\n', 'y')).toBe('3:2');
  });
});
