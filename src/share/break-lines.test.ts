import { describe, expect, test } from 'vitest';
import { breakLines, fitText } from './break-lines.ts';

/** Chinese characters and marks one em wide, all others half of it. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);
const space = { width: 1000, height: 400, leading: 1.25, sizes: [96, 72, 48, 36] };

describe('lines', () => {
  test('break between words, not inside them', () => {
    expect(breakLines('一渠六河：几种说法，并排列出', measure, 6)).toEqual(['一渠六河：', '几种说法，', '并排列出']);
    expect(breakLines('The three core rates, read well', measure, 6)).toEqual([
      'The three',
      'core rates,',
      'read well',
    ]);
  });

  test('never begin with a closing mark, even where a word is longer than a line', () => {
    for (const mark of '，。、；：？！）》」』】”’…') {
      const lines = breakLines(`示例示例示例${mark}示例`, measure, 6);
      expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    }
  });

  test('never end with an opening mark', () => {
    for (const mark of '（《〈「『【“‘') {
      expect(breakLines(`示例市${mark}示例市`, measure, 4)[0]).toBe('示例市');
    }
  });

  test('cut a word only where it is longer than a line', () => {
    expect(breakLines('a incomprehensibilities', measure, 5)).toEqual(['a incompre', 'hensibilit', 'ies']);
  });
});

describe('a fitted text', () => {
  test('takes the largest size at which it has room', () => {
    expect(fitText('一二三', measure, space).size).toBe(96);
    expect(fitText('示例'.repeat(23), measure, space).size).toBe(72);
    expect(fitText('示例'.repeat(45), measure, space).size).toBe(48);
  });

  test('leaves no single character on its last line where the others can give some', () => {
    expect(fitText('一二三四五六七八九十一', measure, { ...space, sizes: [96] }).lines).toEqual([
      '一二三四五六',
      '七八九十一',
    ]);
  });

  test('ends its lines at punctuation where it takes no more of them', () => {
    expect(fitText('一二三四五六七，八九十一二', measure, { ...space, sizes: [96] }).lines).toEqual([
      '一二三四五六七，',
      '八九十一二',
    ]);
  });

  test('is cut with an ellipsis where even the smallest size is too large, and never overflows', () => {
    const { size, lines } = fitText('长'.repeat(900), measure, space);
    expect(size).toBe(36);
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toMatch(/长…$/);
    expect(lines.filter((line) => measure(line) * size > space.width)).toEqual([]);
  });
});
