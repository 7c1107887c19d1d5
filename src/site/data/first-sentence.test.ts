import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['每行一个问题。只列单位和地点。', '每行一个问题。', '只列单位和地点。'],
  ['One row a problem, 2.5 m wide. Units only.', 'One row a problem, 2.5 m wide.', 'Units only.'],
  ['One row a problem.', 'One row a problem.', ''],
  ['No full stop', 'No full stop', ''],
])('of “%s” the first sentence stands apart', (text, first, rest) => {
  expect(firstSentence(text)).toEqual([first, rest]);
});
