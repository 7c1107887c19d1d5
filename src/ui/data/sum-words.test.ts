import { expect, test } from 'vitest';
import { rateFinding, sumFinding, tableFindings } from './sum-words.ts';

const right = { total: 955, parts: [887, 68], reason: null };
const many = { total: 1010, parts: [1000, 2, 3, 5], reason: null };
const wrong = { total: 150, parts: [52, 41, 33, 23], reason: 'so printed' };

test('two or three parts are written out, more are counted', () => {
  expect(sumFinding('en', right)).toEqual({ isRight: true, text: 'Adds up: 887 + 68 = 955', said: null });
  expect(sumFinding('zh', right).text).toBe('对得上：887 + 68 = 955');
  expect(sumFinding('en', many).text).toBe('Adds up: 4 of 4 parts = 1,010');
  expect(sumFinding('zh', many).text).toBe('对得上：4/4 项相加 = 1,010');
});

test('a part that is taken off, and a rounded total, are written as such', () => {
  const sum = { total: 88.63, parts: [54.72, 35.405, -1.5], roundedTo: 2, reason: null };
  expect(sumFinding('en', sum).text).toBe('Adds up: 54.72 + 35.405 − 1.5 = 88.625, rounded to 88.63');
});

test('a single part is not written as an addition', () => {
  expect(sumFinding('en', { total: 3, parts: [3], reason: null }).text).toBe('Adds up: 1 of 1 parts = 3');
});

test('what does not add up says by how much, to which side, and what the source says', () => {
  expect(sumFinding('en', wrong)).toEqual({
    isRight: false,
    text: 'Does not add up: the 4 parts come to 149, which is 1 less than the total of 150.',
    said: 'so printed',
  });
  expect(sumFinding('zh', { ...wrong, total: 148 }).text).toBe('对不上：4 项相加是 149，比总数 148 多 1。');
});

test('below a table of several totals it is told how many add up, and which do not', () => {
  const texts = (...sums: (typeof right)[]) => tableFindings('en', sums).map(({ text }) => text);
  expect(texts(right)).toEqual(['Adds up: 887 + 68 = 955']);
  expect(texts(right, many)).toEqual(['Adds up: 2 of 2 totals are the sums of their parts']);
  expect(tableFindings('zh', [right, wrong])).toEqual([
    { isRight: false, text: '2 个合计中，1 个等于各项之和', said: null },
    { isRight: false, text: '对不上：4 项相加是 149，比总数 150 少 1。', said: 'so printed' },
  ]);
  expect(texts()).toEqual([]);
});

test('a rate that follows says how it was printed', () => {
  expect(rateFinding('en', { printed: '97.60', part: 932, whole: 955, reason: null })).toMatchObject({
    isRight: false,
  });
  expect(rateFinding('en', { printed: '97.6', part: 932, whole: 955, reason: null })).toEqual({
    isRight: true,
    text: 'Worked out again: 932 of 955 = 97.59\u00a0%, printed as 97.6\u00a0%',
    said: null,
  });
});

test('a rate that does not follow says of what it would be one', () => {
  const rate = { printed: '98.53', part: 10324, whole: 10920, reason: 'no base is printed' };
  expect(rateFinding('en', rate)).toEqual({
    isRight: false,
    text: 'Does not follow: 10,324 of 10,920 is 94.54\u00a0%, but 98.53\u00a0% is printed. 10,324 would be 98.53\u00a0% of 10,478.',
    said: 'no base is printed',
  });
  expect(rateFinding('zh', rate).text).toBe(
    '算不出：10,324 ÷ 10,920 = 94.54%，来源却印作 98.53%。10,324 要是 10,478 的一部分，才是 98.53%。',
  );
  expect(rateFinding('en', { ...rate, printed: '99.99', part: 3, whole: 4 }).text).not.toContain('would be');
});
