import { expect, test } from 'vitest';
import { answeredRows, answerJson } from './answer-json.ts';

const words = { zh: '示例', en: 'Sample' };
const columns = [
  { name: 'id', title: words, kind: 'code' as const },
  { name: 'rate', title: words, kind: 'number' as const },
  { name: 'found', title: words, kind: 'codes' as const },
];

test('a number is written as it is printed, several codes are a list, an empty cell is null', () => {
  const rows = [
    { id: '007', rate: '95.90', found: 'S1;S2' },
    { id: '8', rate: 'not counted', found: '' },
    { id: '9', rate: null },
  ];
  expect(answeredRows({ columns, rows }).map((row) => JSON.stringify(row))).toEqual([
    '{"id":"007","rate":95.90,"found":["S1","S2"]}',
    '{"id":"8","rate":"not counted","found":null}',
    '{"id":"9","rate":null,"found":null}',
  ]);
});

test('an answer ends with a line end', () => {
  expect(answerJson({ count: 1 })).toBe('{\n "count": 1\n}\n');
});
