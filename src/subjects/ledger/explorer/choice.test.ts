import { expect, test } from 'vitest';
import { parseChoice, printChoice, wholeLedger, type Choice } from './choice.ts';

const read = (address: string): Choice => parseChoice(new URLSearchParams(address));
const written = (choice: Choice): string => printChoice(choice).toString();

test('the whole ledger has the empty address', () => {
  expect(written(wholeLedger)).toBe('');
  expect(read('')).toEqual(wholeLedger);
});

test('every part of a choice is in its address and comes back from it', () => {
  const choice: Choice = {
    values: {
      area: ['S01', 'S03'],
      subdistrict: ['S03-3f2a9c01', 'none'],
      state: ['overdue'],
      deadline: ['over', 'soon'],
      category: ['dust'],
      class: ['rubble'],
      unit: ['a,b & c', '丙区示例环卫二队'],
      foundBy: ['hotline'],
      verifiedHow: ['none'],
    },
    text: '示例 路',
    inDescriptions: true,
    from: '2025-01-06',
    to: '2025-02-28',
    sort: 'place',
    descending: true,
    page: 12,
    at: '2025-06-02.2',
    compares: true,
  };
  expect(read(written(choice))).toEqual(choice);
});

test('one choice has one address, however it was put together', () => {
  const untidy =
    'page=1&sort=-found&area=S03&utm_source=x&area=S01&area=S03&q=+a++b+&to=2025-01-01&from=2025-02-01&unit=';
  expect(written(read(untidy))).toBe('q=a+b&area=S01&area=S03&from=2025-01-01&to=2025-02-01');
});

test('what is not understood is left out of the address', () => {
  expect(read('page=0&sort=-colour&from=2025-02-30&to=x&compare=1&in=descriptions')).toEqual(wholeLedger);
});

test.each(['9999-99-99', '2025-13-45', '0000-00-00.999', 'yesterday'])(
  '%s is the name of no release: it stays, so that the reader is told so',
  (at) => {
    expect(read(`at=${at}`).at).toBe(at);
    expect(written(read(`at=${at}`))).toBe(`at=${at}`);
  },
);

test('a value that no row has stays in the address, so that the reader sees why nothing matches', () => {
  expect(read('area=S99').values.area).toEqual(['S99']);
});
