import { describe, expect, test } from 'vitest';
import { tallyFound } from '../model/found-tally.ts';
import { plannedRow, roundOf, roundRow } from '../model/round.fixture.ts';
import { roundSentences } from './round-sentences.ts';

const [zh, en] = [roundSentences('zh'), roundSentences('en')];
const made = roundOf({ '2026-11-24': roundRow() });

describe('the days of a round', () => {
  test.each([
    ['2026-11-18', '2026-11-18', '18 November 2026', '2026年11月18日'],
    ['2026-11-18', '2026-11-19', '18–19 November 2026', '2026年11月18日至19日'],
    ['2026-11-30', '2026-12-01', '30 November 2026 to 1 December 2026', '2026年11月30日至2026年12月1日'],
  ])('%s to %s', (first, last, english, chinese) => {
    expect([en.days({ first, last }), zh.days({ first, last })]).toEqual([english, chinese]);
  });
});

test.each([
  ['unannounced', '2026-W47', 'weeks 47 and 48 of 2026'],
  ['unannounced', '2026-W53', 'week 53 of 2026'],
  ['quarterly', '2026-Q4', 'quarter 4 of 2026'],
  ['yearly', '2026', '2026'],
] as const)('the period of a round: %s %s', (kind, period, said) =>
  expect(en.period({ kind, row: roundRow({ kind, period }) })).toBe(said),
);

test('what became of what was found leaves out what there is none of', () => {
  const tally = tallyFound(4, ['fixed', 'open', 'open']);
  expect(en.parts(tally)).toBe('1 fixed; 1 fixed on the spot; 2 still open');
  expect(zh.parts(tally)).toBe('已解决 1 个；当场解决 1 个；没有解决 2 个');
  expect(en.parts(tallyFound(1, ['claimed']))).toBe('1 fixed, to be verified');
});

test('the name of a round has no colon: it stands before one', () => {
  const kinds = ['unannounced', 'quarterly', 'yearly'] as const;
  const period = { unannounced: '2026-W47', quarterly: '2026-Q4', yearly: '2026' } as const;
  const titles = kinds.map((kind) => zh.title(roundOf({ '2026-11-24': roundRow({ kind, period: period[kind] }) })));
  expect(titles.filter((title) => title.includes('：'))).toEqual([]);
});

test('a round answers by how it stands', () => {
  const answer = (round: typeof made) => en.answer(round, null, 'District A');
  expect(en.answer(made, tallyFound(3, []), 'District A')).toBe('3 problems found at 20 places in District A.');
  expect(answer(made)).toBe('Made in District A.');
  expect(answer(roundOf({ '2026-11-10': plannedRow() }))).toBe(
    'Announced for 8–10 December 2026, in District A. Not yet made.',
  );
  expect(answer(roundOf({ '2026-11-10': plannedRow() }, '2027-01-01'))).toContain('nothing is published yet');
  expect(answer(roundOf({ '2026-11-10': plannedRow({ state: 'cancelled' }) }))).toContain('cancelled');
  expect(answer(roundOf({ '2026-11-24': roundRow({ change: 'withdrawn' }) }))).toContain('entered in error');
});

test('a text that the law had removed is told as that', () => {
  const removed = { on: '2026-11-25', law: { zh: '《示例规则》', en: 'Sample Rules' } };
  const round = {
    ...made,
    row: roundRow({ result_zh: null, result_en: null }),
    redacted: { result_zh: removed, result_en: removed },
  };
  expect(en.text(round, 'result')?.text).toContain('Sample Rules');
  expect(en.text(made, 'note')).toBeNull();
});
