import { expect, test } from 'vitest';
import { changesOfPeriod } from '../model/scoring-periods.ts';
import { scoringChangeWords } from './scoring-words.ts';

const open = (weight: string, minimumChecks: number) => ({ component: 'open', weight, minimumChecks }) as const;
const wordsOf = (before: Parameters<typeof changesOfPeriod>[0], now: Parameters<typeof changesOfPeriod>[0]) =>
  changesOfPeriod(before, now).flatMap((change) => scoringChangeWords('en', change));

test('a change of the method is said by weight and by minimum', () => {
  expect(wordsOf([open('60', 5)], [open('50', 6)])).toMatchInlineSnapshot(`
    [
      "Open inspection: weight 60% before, 50% now.",
      "Open inspection: minimum of 5 before, 6 now.",
    ]
  `);
  expect(wordsOf([open('60', 5)], [])).toMatchInlineSnapshot(`
    [
      "Open inspection dropped (weight 60% before).",
    ]
  `);
  expect(wordsOf([], [open('60', 5)])).toMatchInlineSnapshot(`
    [
      "Open inspection added: weight 60%, minimum of 5.",
    ]
  `);
});

test('a weight that is only printed otherwise has not changed', () => {
  expect(wordsOf([open('60', 5)], [open('60.0', 6)])).toMatchInlineSnapshot(`
    [
      "Open inspection: minimum of 5 before, 6 now.",
    ]
  `);
});
