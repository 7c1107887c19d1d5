import { describe, expect, test } from 'vitest';
import { edition, observation, threshold, viewOf } from './indicators.fixture.ts';
import { countOutcomes, isUndated, shownFigure, speakingVerdict, standardsHeld } from './outcomes.ts';

const later = (target: number | null) => threshold(target, { id: 'u', edition: '2021' });
const elsewhere = [observation(2022, 70, { area: 'country' })];

describe('the verdict that speaks', () => {
  test.each([
    ['“not met” of an older edition before “met” of a newer', [threshold(99), later(90)], '2014 not-met'],
    ['“not met” of a newer edition before “met” of an older', [threshold(90), later(99)], '2021 not-met'],
    ['of two alike that of the newer edition, whatever their order', [later(90), threshold(80)], '2021 met'],
    ['“met” before what no figure answers', [later(null), threshold(90)], '2014 met'],
    ['what no figure answers where nothing else does', [threshold(null)], '2014 cannot-judge'],
  ])('is %s', (_name, thresholds, verdict) => {
    const editions = [edition('2014'), edition('2021')];
    const speaking = speakingVerdict(viewOf([observation(2021, 95)], { thresholds, editions }));
    expect(`${speaking?.threshold.edition} ${speaking?.outcome}`).toBe(verdict);
  });

  test('is none where no standard asks', () => {
    expect(speakingVerdict(viewOf([observation(2021, 95)], { thresholds: [] }))).toBeNull();
  });
});

describe('an indicator is answered', () => {
  test('by the city’s own figure, else by that of another area', () => {
    expect(shownFigure(viewOf([observation(2021, 95), ...elsewhere]))?.value).toBe(95);
    expect(shownFigure(viewOf(elsewhere))?.value).toBe(70);
    expect(shownFigure(viewOf([]))).toBeNull();
  });

  test('standard by standard, judged or not', () => {
    const thresholds = [threshold(90), later(99)];
    const outcomes = (rows: Parameters<typeof viewOf>[0]) =>
      standardsHeld(viewOf(rows, { thresholds })).map(({ threshold: { id }, outcome }) => `${id} ${outcome}`);
    expect(outcomes([observation(2021, 95)])).toEqual(['t met', 'u not-met']);
    expect(outcomes(elsewhere)).toEqual(['t no-figure', 'u no-figure']);
  });

  test('without a year where the source states none', () => {
    const views = [viewOf([observation(null, 95)]), viewOf([observation(2021, 95)]), viewOf([])];
    expect(views.map(isUndated)).toEqual([true, false, false]);
  });
});

const [met, undated, notMet, unknown] = [
  viewOf([observation(2021, 95)]),
  viewOf([observation(null, 95)]),
  viewOf([observation(2021, 80)]),
  viewOf(elsewhere),
];

test('indicators are counted by the verdict that speaks for them', () => {
  const inWords = viewOf([observation(2021, 95)], { thresholds: [threshold(null)] });
  expect(countOutcomes([met, undated, notMet, unknown, inWords])).toEqual({
    known: 4,
    judged: 3,
    met: 2,
    undated: 1,
    notMet: 1,
    unanswered: 2,
  });
});
