import { describe, expect, test } from 'vitest';
import { findTextFaults, type TextUse } from './text-faults.ts';

const rulesOf = (text: string, use: TextUse = 'cell') => findTextFaults(text, use).map(({ rule }) => rule);
const point = (code: number) => String.fromCodePoint(code);

describe('a character that cannot be seen or printed is named with its place', () => {
  test.each([
    ['a vertical tab', '垃圾未\u000B清运', 'text-control', 'U+000B', 3],
    ['a backspace', 'a\bb', 'text-control', 'U+0008', 1],
    ['an escape of the terminal', 'a\u001B[31mb', 'text-control', 'U+001B', 1],
    ['a null', 'a\0', 'text-control', 'U+0000', 1],
    ['a delete', 'a\u007F', 'text-control', 'U+007F', 1],
    ['a quote of Windows-1252', 'it\u0092s', 'text-control', 'U+0092', 2],
    ['a tab', 'a\tb', 'text-control', 'U+0009', 1],
    ['a line separator', 'a\u2028b', 'text-control', 'U+2028', 1],
    ['an override of direction', 'ab\u202Egnp.exe', 'text-control', 'U+202E', 2],
    ['an isolate', '\u2067ab\u2069', 'text-control', 'U+2067, U+2069', 0],
    ['a space of no width', '全\u200B域', 'text-invisible', 'U+200B', 1],
    ['a soft hyphen', 'sani\u00ADtation', 'text-invisible', 'U+00AD', 4],
    ['a mark of direction', '12\u200E', 'text-invisible', 'U+200E', 2],
    ['a byte-order mark', '\uFEFFa', 'text-invisible', 'U+FEFF', 0],
    ['a joiner of nothing', 'a\u200Db', 'text-invisible', 'U+200D', 1],
    ['a Hangul filler', 'a\u3164b', 'text-invisible', 'U+3164', 1],
    ['a half-width Hangul filler', 'a\uFFA0b', 'text-invisible', 'U+FFA0', 1],
    ['a tag character', `a${point(0xe0041)}`, 'text-invisible', 'U+E0041', 1],
    ['a variation selector without base', 'a\uFE0F', 'text-invisible', 'U+FE0F', 1],
    ['a space that does not break', '5\u00A0km', 'text-invisible', 'U+00A0', 1],
    ['a thin space', '5\u2009km', 'text-invisible', 'U+2009', 1],
    ['a private character', '示例\uE123', 'text-unassigned', 'U+E123', 2],
    ['a private character of a higher plane', point(0xf0001), 'text-unassigned', 'U+F0001', 0],
    ['a number without a character', 'a\u0378', 'text-unassigned', 'U+0378', 1],
    ['a noncharacter', 'a\uFFFE', 'text-unassigned', 'U+FFFE', 1],
    ['half a character', 'a\uD842', 'text-unassigned', 'U+D842', 1],
  ])('%s', (_, text, rule, found, index) => {
    expect(findTextFaults(text, 'cell').map((fault) => [fault.rule, fault.found, fault.index])).toEqual([
      [rule, found, index],
    ]);
  });

  test('and made visible in the text around it', () => {
    expect(findTextFaults('S00\u200B', 'value')[0]?.shown).toBe('S00⟨U+200B⟩');
    expect(findTextFaults('示例'.repeat(20) + '\u000B' + '示例'.repeat(20), 'cell')[0]?.shown).toBe(
      `…${'示例'.repeat(6)}⟨U+000B⟩${'示例'.repeat(5)}示…`,
    );
  });
});

describe('damaged text is found', () => {
  test.each([
    ['the sign of lost characters', '国家统计\uFFFD'],
    ['what GBK makes of it', '国家统计锟斤拷'],
    ['memory never written', '烫烫烫烫'],
    ['UTF-8 read as GBK', new TextDecoder('gbk').decode(new TextEncoder().encode('国家统计局数据'))],
    ['quotes of UTF-8 read as GBK', new TextDecoder('gbk').decode(new TextEncoder().encode('“垃圾分类”'))],
    [
      'hanzi of UTF-8 read as Windows-1252',
      new TextDecoder('windows-1252').decode(new TextEncoder().encode('国家统计局')),
    ],
    ['an apostrophe of UTF-8 read as Windows-1252', 'the cityâ€™s'],
    ['a letter of UTF-8 read as Latin-1', 'cafÃ©'],
    ['a byte-order mark read as Latin-1', 'ï»¿indicator'],
  ])('%s', (_, text) => {
    expect(rulesOf(text)).toContain('text-damaged');
  });
});

describe('an error value of a spreadsheet or a program is found, as a whole text alone', () => {
  test.each([
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    '#NULL!',
    '#NUM!',
    '#SPILL!',
    '########',
    'NULL',
    'null',
    'nan',
    'NaN',
    'None',
    'undefined',
    'Err:502',
    '[object Object]',
  ])('%s', (text) => {
    for (const use of ['value', 'cell', 'prose'] as const) expect(rulesOf(text, use)).toEqual(['text-error']);
    expect(rulesOf(`${text} 表示没有数据`, 'prose')).toEqual([]);
  });
});

describe('ordinary text passes', () => {
  test.each([
    '2022 年垃圾无害化处理率为 95.9%，比上年高 0.3 个百分点。',
    '国卫发〔2021〕36 号《国家卫生城市和国家卫生县标准》',
    'The city’s rate – “95.9%” … ≥ 90 ‰, m², café, Zürich, São Paulo, ÷, ×, “l’été…”',
    '第一行\n第二行',
    '张　三',
    '𠮷野家、䶮、㙍、𬭚',
    '葛\u{E0100}城',
    '👨\u200D👩\u200D👧 ☂\uFE0F 1\uFE0F\u20E3',
    '①②③、★、→、√、℃、㎡、α、β、Ω',
    'none',
    'n/a',
    '',
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test('with tabs and spaces that do not break where people lay it out, and nowhere else', () => {
    expect(rulesOf('5\u00A0km,\tabout\r\n', 'prose')).toEqual([]);
    expect(rulesOf('5\u3000km', 'value')).toEqual(['text-invisible']);
  });
});
