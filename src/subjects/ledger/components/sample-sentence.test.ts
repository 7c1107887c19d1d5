import { expect, test } from 'vitest';
import { sampleSentence } from './sample-sentence.ts';

test('a sentence about sample data begins by saying so, one about official data stays', () => {
  expect(sampleSentence('en', 'Of 646 {open} problems, 87.', true)).toBe('Sample: Of 646 {open} problems, 87.');
  expect(sampleSentence('zh', '没有解决的 646 个。', true)).toBe('示例：没有解决的 646 个。');
  expect(sampleSentence('en', 'Of 646 open problems, 87.', false)).toBe('Of 646 open problems, 87.');
});

test('where nothing is said there is nothing to say of it', () => {
  expect(sampleSentence('en', '', true)).toBe('');
});
