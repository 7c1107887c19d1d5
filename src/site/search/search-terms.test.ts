import { expect, test } from 'vitest';
import { normaliseQuery, readTerms, wordsWithin } from './search-terms.ts';

const termsOf = (query: string, locale: 'zh' | 'en' = 'zh') =>
  readTerms(normaliseQuery(query), locale).map(({ tokens }) => tokens);

test('full-width letters, digits and spaces are read as plain ones', () => {
  expect(termsOf('ＰＭ２．５　２０２６年')).toEqual([['pm2.5'], ['2026', '年']]);
});

test('a run of Chinese characters is together, whatever a dictionary makes of it', () => {
  expect(termsOf('某某饭店')).toEqual([['某', '某', '饭', '店']]);
  expect(termsOf('甲区 公厕')).toEqual([
    ['甲', '区'],
    ['公', '厕'],
  ]);
});

test('Chinese terms end at punctuation; a number keeps its point, sign and hyphens', () => {
  expect(termsOf('市场，“公厕”：95.9%。')).toEqual([
    ['市', '场'],
    ['公', '厕'],
    ['95.9', '%'],
  ]);
  expect(termsOf('2019-W47-B01')).toEqual([['2019', '-', 'w47', '-', 'b01']]);
  expect(termsOf('（GB/T 2260）')).toEqual([['gb'], ['t'], ['2260']]);
});

test('English terms are parted at spaces; quotation marks hold a phrase', () => {
  expect(termsOf('Litter removal, 95.9% 2019-W47-B01.', 'en')).toEqual([
    ['litter'],
    ['removal'],
    ['95.9%'],
    ['2019-w47-b01'],
  ]);
  expect(termsOf('"litter removal" “good air days”', 'en')).toEqual([
    ['litter', 'removal'],
    ['good', 'air', 'days'],
  ]);
});

test('marks alone are no term', () => {
  for (const query of ['', ' ', '。。', '"" -', '…', '%'])
    expect([...termsOf(query), ...termsOf(query, 'en')].flat().join('')).toMatch(/^%*$/);
});

test('words inside a run are those of two characters and more', () => {
  expect(wordsWithin({ text: '某某饭店', tokens: [] })).toContain('饭店');
  expect(wordsWithin({ text: '饭店', tokens: [] })).toEqual([]);
});
