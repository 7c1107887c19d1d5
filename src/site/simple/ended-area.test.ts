import { expect, test } from 'vitest';
import type { Area } from '../../subjects/areas/dataset.ts';
import { endedSentence, waysOn } from './ended-area.ts';

const area = (code: string): Area => ({ code, name_zh: `示例${code}`, name_en: `Sample ${code}` }) as Area;
const [first, second, third] = [area('S01'), area('S02'), area('S03')];
const succession = (until: string | null, successors: Area[]) => ({ until, successors, predecessors: [] });

test('an answer about an area that ended says until when it was used and what to see instead', () => {
  expect(endedSentence('zh', first, succession('2024-12-31', [second, third]))).toBe(
    '示例S01只用到2024年12月31日，现在看示例S02和示例S03。',
  );
  expect(endedSentence('en', first, succession('2024-12-31', []))).toBe(
    'Sample S01 was used until 31 December 2024. Nothing replaced it.',
  );
  expect(endedSentence('en', first, succession(null, []))).toBe(null);
});

test('it leads on to at most two areas that are answered for, so that a screen keeps to three choices', () => {
  expect(waysOn([second, third], ['S02'])).toEqual([second]);
  expect(waysOn([second, third], ['S02', 'S03'])).toEqual([second, third]);
  expect(waysOn([first, second, third], ['S01', 'S02', 'S03'])).toEqual([]);
});
