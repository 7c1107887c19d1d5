import { expect, test } from 'vitest';
import { rowsNaming } from './named-rows.ts';

const rows = [
  '示例〔2021〕6号',
  '《示例标准》（示例[2021] 6 号）第二条',
  '示例〔2021〕16号',
  '《示例办法》',
  '示例标准',
].map((document) => ({ document }));
const named = (number: string | null, title: string | null) =>
  rowsNaming({ number, title }, rows).map((row) => rows.indexOf(row));

test('a row names a document by its number, whatever brackets it is typed with and whatever stands around it', () => {
  expect(named('示例〔2021〕6号', null)).toEqual([0, 1]);
});

test('a number that is the end or the beginning of another is not named by it', () => {
  const naming = (document: string, number: string) => rowsNaming({ number, title: null }, [{ document }]).length;
  expect(naming('豫示例〔2021〕6号', '示例〔2021〕6号')).toBe(0);
  expect(naming('GB 3095-2012', 'GB 3095')).toBe(0);
  expect(naming('GB 30950', 'GB 3095')).toBe(0);
  expect(naming('豫示例〔2021〕6号，示例〔2021〕6号', '示例〔2021〕6号')).toBe(1);
  expect(naming('示例〔2021〕6号第二条', '示例〔2021〕6号')).toBe(1);
});

test('a row names a document by its title in title marks alone', () => {
  expect(named(null, '示例办法')).toEqual([3]);
  expect(named(null, '示例标准')).toEqual([1]);
});

test('a document with neither number nor title is named by no row', () => {
  expect(named(null, null)).toEqual([]);
});
