import { describe, expect, test } from 'vitest';
import { fitText } from './fit-text.ts';

/** Chinese characters and marks one em wide, all others half of it. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);
const space = { width: 1000, height: 400, leading: 1.25, sizes: [96, 72, 48, 36] };

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
