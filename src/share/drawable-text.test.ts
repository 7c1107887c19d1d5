import { expect, test } from 'vitest';
import { drawableText, missingGlyphs } from './drawable-text.ts';

test('what the typeface holds stays as it is', () => {
  for (const text of ['示例市：95.9%，“引号”——破折…', 'Sample — “one”, 1,234\u00a0t/d', '㎡ ℃ ① ★ №', '龘'])
    expect(drawableText(text)).toBe(text);
});

test('a letter or numeral that it lacks becomes 〓, an emoji or sign is left out', () => {
  expect(drawableText('示例𠮷祥巷🚮整改')).toBe('示例〓祥巷整改');
  expect(drawableText('好 👍🏽 👨‍👩‍👧 1️⃣ ☂️ 的')).toBe('好 1 ☂ 的');
  expect(drawableText('한국')).toBe('〓〓');
});

test('a sign that stands for plain letters is drawn as them', () => {
  expect(drawableText('Ⅲ类水')).toBe('III类水');
  expect(missingGlyphs('Ⅲ类水')).toEqual([]);
});

test('a combining accent is joined with its letter first', () => {
  expect(drawableText('cafe\u0301')).toBe('caf\u00e9');
});

test('missing characters are named once each, without the selectors and joiners of an emoji', () => {
  expect(missingGlyphs('𠮷🚮𠮷 👍🏽☂️ 示例')).toEqual(['𠮷', '🚮', '👍']);
  expect(missingGlyphs('示例 95.9%')).toEqual([]);
});
