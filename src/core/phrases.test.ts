import { describe, expect, test, vi } from 'vitest';
import { charactersOf, phrasesOf } from './phrases.ts';

const show = (text: string): string => phrasesOf(text).join('|');

describe('phrases', () => {
  test('are the words of a title, with the small words that belong to them', () => {
    expect(show('城中村及城乡结合部垃圾清运率')).toBe('城中村|及城乡|结合部|垃圾清运率');
    expect(show('看到脏乱差，怎样举报')).toBe('看到|脏乱差，|怎样举报');
    expect(show('示例车站旁公厕（甲区十二号）')).toBe('示例|车站旁公厕|（甲区十二号）');
    expect(show('示例家属院（二号楼以东的第四个院子）')).toBe('示例|家属院|（二号楼以东的|第四个|院子）');
    expect(show('第三(九)条：不低于')).toBe('第三|(九)条：|不低于');
    expect(show('整改（三处）和复查')).toBe('整改|（三处）|和复查');
    expect(show('对照 2014\u00a0年版标准')).toBe('对照 |2014\u00a0年版|标准');
  });

  test('lose and add nothing', () => {
    for (const text of [
      '',
      '。',
      '239 个优良天，离标准还差 61 天',
      'The “three” rates, read — well',
      '𠮷祥巷🚮整改',
      '（）《》',
      '  两  格 ',
    ]) {
      expect(phrasesOf(text).join('')).toBe(text);
      expect(charactersOf(text).join('')).toBe(text);
    }
  });

  test('begin with no closing mark and end with no opening one', () => {
    const marks = '，。、；：？！）》〉」』】〕”’…—％·（《〈「『【〔“‘';
    const pieces = [...marks].flatMap((mark) => phrasesOf(`甲区${mark}公厕${mark}${mark}整改`).slice(1));
    expect(pieces.filter((piece) => /^[，。、；：？！）》〉」』】〕”’…—％·]/.test(piece))).toEqual([]);
    expect(
      pieces.slice(0, -1).filter((piece) => /[（《〈「『【〔“‘]$/.test(piece) && !/^[（《〈「『【〔“‘]+$/.test(piece)),
    ).toEqual([]);
  });

  test('keep a number with its unit and its rank', () => {
    expect(show('2026年第47期')).toBe('2026年|第47期');
    expect(show('2026 年第 47 周交办单')).toBe('2026 年|第 47 周交办单');
    expect(show('离标准还差 61 天')).toBe('离标准还差 |61 天');
    expect(show('2025-W23-B02（文字已删）')).toBe('2025-W23-B02|（文字已删）');
    expect(show('共95.9%，好')).toBe('共|95.9%，|好');
    expect(show('Yearbook 2020 (Ministry)')).toBe('Yearbook |2020 |(Ministry)');
  });

  test('end at the spaces of English, and at nothing else', () => {
    expect(show('at least 85\u00a0% a-b')).toBe('at |least |85\u00a0% |a-b');
  });

  test('are short runs of characters in a browser that knows no words', () => {
    vi.stubGlobal('Intl', {});
    expect(show('2026年第47期，看到脏乱差')).toBe('2026年|第47期，|看到脏乱差');
    vi.unstubAllGlobals();
  });
});
