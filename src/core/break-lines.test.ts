import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from './break-lines.ts';

/** Chinese characters and marks one em wide, all others half of it. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);
const cut = { measure, longWords: 'cut' } as const;
const keep = { measure, longWords: 'keep' } as const;

describe('lines', () => {
  test('break between words, not inside them', () => {
    expect(breakLines('一渠六河：几种说法，并排列出', 6, cut)).toEqual(['一渠六河：', '几种说法，', '并排列出']);
    expect(breakLines('The three core rates, read well', 6, cut)).toEqual(['The three', 'core rates,', 'read well']);
  });

  test('never begin with a closing mark, even where a word is longer than a line', () => {
    for (const mark of '，。、；：？！）》」』】”’…') {
      const lines = breakLines(`示例示例示例${mark}示例`, 6, cut);
      expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    }
  });

  test('never end with an opening mark', () => {
    for (const mark of '（《〈「『【“‘') {
      expect(breakLines(`示例市${mark}示例市`, 4, cut)[0]).toBe('示例市');
    }
  });

  test('cut a word only where it is longer than a line', () => {
    expect(breakLines('a incomprehensibilities', 5, cut)).toEqual(['a incompre', 'hensibilit', 'ies']);
    expect(breakLines('a incomprehensibilities a', 5, keep)).toEqual(['a', 'incomprehensibilities', 'a']);
    expect(breakLines('城乡结合部', 2, keep)).toEqual(['城乡', '结合', '部']);
  });
});

describe('balanced lines', () => {
  test('are about equally long, and no more than they must be', () => {
    expect(breakLines('一二三四五六七八九十一', 10, keep)).toEqual(['一二三四五六七八九', '十一']);
    expect(balanceLines('一二三四五六七八九十一', 10, keep)).toEqual(['一二三四五六', '七八九十一']);
  });

  test('end at a mark where that takes no more of them', () => {
    expect(balanceLines('一二三四五六七，八九十一二', 10, keep)).toEqual(['一二三四五六七，', '八九十一二']);
  });

  test('of a text that fits are one', () => {
    expect(balanceLines('示例', 2, keep)).toEqual(['示例']);
  });
});
