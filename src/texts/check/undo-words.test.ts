import { expect, test } from 'vitest';
import { undoCorrection, undoText } from './undo-words.ts';

test('what is registered and not committed is taken back by what Git has: a first text by the registers alone', () => {
  expect(undoText('zh/truck', 1)).toEqual({
    zh: 'git restore content/register.yaml content/register.keys，再运行 npm run publish -- zh/truck',
    en: 'git restore content/register.yaml content/register.keys, then npm run publish -- zh/truck',
  });
});

test('a correction has written more: all of content/ goes back, and the text it kept is no file of Git', () => {
  expect(undoCorrection('zh/truck', 1)).toEqual({
    zh: '把没有提交的其他改动另存一份，用 git restore content 恢复整个 content/，再删去 content/articles/zh/truck.versions/1.mdx',
    en: 'keep copies of other edits, put all of content/ back with git restore content, then delete content/articles/zh/truck.versions/1.mdx',
  });
  expect(undoText('zh/truck', 2)).toEqual({
    zh: `${undoCorrection('zh/truck', 1).zh}，从 npm run correct 做起`,
    en: `${undoCorrection('zh/truck', 1).en}, and begin again with npm run correct`,
  });
});
