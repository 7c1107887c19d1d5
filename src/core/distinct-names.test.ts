import { expect, test } from 'vitest';
import { withDistinctNames } from './distinct-names.ts';

const row = (code: string, name: string, valid_to: string | null = null) => ({
  code,
  name_zh: `示例${name}`,
  name_en: name,
  valid_to,
});
const names = (rows: Parameters<typeof withDistinctNames>[0]): string[][] =>
  withDistinctNames(rows).map(({ name_zh, name_en }) => [name_zh, name_en]);

test('two codes in use that bear one name are told apart by their codes', () => {
  expect(names([row('S01', 'A'), row('S05', 'A'), row('S02', 'B')])).toEqual([
    ['示例A（S01）', 'A (S01)'],
    ['示例A（S05）', 'A (S05)'],
    ['示例B', 'B'],
  ]);
});

test('a code no longer in use gives its code where its name lives on, and the one in use does not', () => {
  expect(names([row('S07', 'G', '2023-12-31'), row('S17', 'G'), row('S03', 'C', '2025-06-30')])).toEqual([
    ['示例G（S07）', 'G (S07)'],
    ['示例G', 'G'],
    ['示例C', 'C'],
  ]);
});

test('each language is looked at by itself', () => {
  const [first] = withDistinctNames([{ ...row('S01', 'A'), name_zh: '甲区' }, row('S05', 'A')]);
  expect(first).toMatchObject({ name_zh: '甲区', name_en: 'A (S01)' });
});
