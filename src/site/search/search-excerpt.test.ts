import { expect, test } from 'vitest';
import { displayText, excerptOf, placesOf } from './search-excerpt.ts';

const chinese = (text: string) => [...text].join('\u200b');
const show = (parts: { text: string; isMarked: boolean }[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('neighbouring words found are one mark, and nothing else is marked', () => {
  expect(show(excerptOf(chinese('城乡垃圾清运率'), [2, 3, 4, 5]))).toBe('城乡[垃圾清运]率');
  expect(show(excerptOf('the litter removal rate', [1, 2]))).toBe('the [litter removal] rate');
});

test('a long page is cut around the place that holds most of them', () => {
  const parts = show(excerptOf(chinese(`${'一'.repeat(300)}公厕，公厕${'二'.repeat(300)}`), [4, 300, 301, 303, 304]));
  expect(parts).toMatch(/^… 一{12}\[公厕\]，\[公厕\]二+ …$/);
});

test('text is text: what looks like markup stays what it was', () => {
  expect(show(excerptOf('a &lt;b&gt; c', [1]))).toBe('a [<b>] c');
});

test('a title is shown without what the index put into it', () => {
  expect(displayText('甲\u200b区\u200b')).toBe('甲区');
  expect(displayText('About 巩 卫 here')).toBe('About 巩卫 here');
});

test('every place of a phrase is known, its last word perhaps the beginning of a longer one', () => {
  const content = ['2026', '-', 'W47', '-', 'B01', '，', 'W47', '-', 'B1', '市', '场 ', '。'].join('\u200b');
  expect(placesOf(content, [{ tokens: ['w47', '-', 'b0'] }])).toEqual([2, 3, 4]);
  expect(placesOf(content, [{ tokens: ['市', '场'] }, { tokens: ['w47'] }])).toEqual([9, 10, 2, 6]);
  expect(placesOf('district a appearance', [{ tokens: ['a'] }])).toEqual([1]);
  expect(placesOf('the “litter” is; removed', [{ tokens: ['litter', 'is'] }])).toEqual([1, 2]);
});
