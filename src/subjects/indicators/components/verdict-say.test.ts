import { describe, expect, test } from 'vitest';
import type { Observation } from '../datasets/observations.ts';
import { observation, threshold, viewOf } from '../model/indicators.fixture.ts';
import { figureWords } from './figure-words.ts';

const say = figureWords('en');
const replaced = threshold(90, { replacedBy: '2021' });

describe('a verdict', () => {
  test('by a replaced edition says in the same breath that today cannot be told', () => {
    expect(say.verdict({ threshold: replaced, outcome: 'met', today: 'not-known' })).toMatchInlineSnapshot(
      `"Meets the 2014 edition of the standard, clause 1: at least 90 %; the 2021 edition has replaced it. We have not seen what that requires here, so we cannot say whether it is met today."`,
    );
    expect(
      figureWords('zh').verdict({ threshold: replaced, outcome: 'not-met', today: 'not-known' }),
    ).toMatchInlineSnapshot(
      `"未达到 2014 年版标准第1条（要求不低于 90%）；这一版已由 2021 年版取代，新版对这一项怎样要求，本站不掌握，今天是否达到，不能判断。"`,
    );
  });

  test('by a replaced edition whose successor asks anew says so; by one in force it ends there', () => {
    expect(say.verdict({ threshold: replaced, outcome: 'met', today: 'asked-anew' })).toMatchInlineSnapshot(
      `"Meets the 2014 edition of the standard, clause 1: at least 90 %; the 2021 edition has replaced it, and its requirement is listed separately."`,
    );
    expect(say.verdict({ threshold: threshold(90), outcome: 'not-met', today: 'in-force' })).toBe(
      'Misses the 2014 edition of the standard, clause 1: at least 90\u00a0%.',
    );
  });
});

test('how a figure is known is told with its source and, where that gives none, without a year', () => {
  const seen = (changes: Partial<Observation>, year: number | null) =>
    viewOf([observation(year, 95, { document_en: 'a newspaper', ...changes })]).series[0]?.figures.map(say.seen)[0];
  expect(seen({}, null)).toBe('Seen in: a newspaper; year not stated.');
  expect(seen({}, 2021)).toBe('Seen in: a newspaper.');
  expect(seen({ certainty: 'likely' }, null)).toBe(
    'Seen in a secondary source only, which gives no year: a newspaper.',
  );
  expect(seen({ certainty: 'derived' }, 2021)).toBe(
    'Computed from figures of the source, which does not print it itself: a newspaper.',
  );
});
