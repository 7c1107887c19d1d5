import { expect, test } from 'vitest';
import { joinSentences } from './join-sentences.ts';

test('between two sentences is a space in English, none in Chinese', () => {
  expect(joinSentences('en', ['One.', 'Two.'])).toBe('One. Two.');
  expect(joinSentences('zh', ['一。', '二。'])).toBe('一。二。');
  expect(joinSentences('en', [])).toBe('');
});
