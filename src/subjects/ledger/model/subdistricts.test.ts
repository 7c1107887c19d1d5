import { expect, test } from 'vitest';
import { compareSubdistricts } from './subdistricts.ts';

test('subdistricts are in the order of their areas and numbers, not of Chinese characters', () => {
  const named = (area: string, zh: string, en: string | null) => ({ area, zh, en });
  const mixed = [
    named('S02', '示例一街道', 'Sample Subdistrict 1'),
    named('S01', '示例三街道', 'Sample Subdistrict 3'),
    named('S01', '示例二街道', 'Sample Subdistrict 2'),
    named('S01', '示例一街道', 'Sample Subdistrict 1'),
  ];
  expect(mixed.sort(compareSubdistricts).map(({ area, zh }) => `${area} ${zh}`)).toEqual([
    'S01 示例一街道',
    'S01 示例二街道',
    'S01 示例三街道',
    'S02 示例一街道',
  ]);
});

test('a subdistrict without an English name is ordered by its Chinese one', () => {
  expect(compareSubdistricts({ area: 'S01', zh: '甲', en: null }, { area: 'S01', zh: '甲', en: null })).toBe(0);
});
