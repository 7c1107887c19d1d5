import { describe, expect, test } from 'vitest';
import { weights } from './ranking.fixture.ts';
import {
  changesOfPeriod,
  componentsIn,
  hasSameWeights,
  isScored,
  methodSteps,
  scoringPeriods,
} from './scoring-periods.ts';

const scoring = [
  ...weights({ open: '60', unannounced: '40' }, '2024-01', '2025-06'),
  ...weights({ open: '60', unannounced: '30', satisfaction: '10' }, '2025-07', '2025-12'),
  ...weights({ open: '50', unannounced: '40', satisfaction: '10' }, '2026-01'),
];

describe('the method', () => {
  test('of a month is what is in force in it, first and last month included', () => {
    const weightsIn = (month: string) => componentsIn(scoring, month).map(({ weight }) => weight);
    expect(weightsIn('2024-01')).toEqual(['60', '40']);
    expect(weightsIn('2025-06')).toEqual(['60', '40']);
    expect(weightsIn('2025-07')).toEqual(['60', '30', '10']);
    expect(weightsIn('2030-01')).toEqual(['50', '40', '10']);
  });

  test('has a period for each time it changed; the last is open', () => {
    expect(scoringPeriods(scoring).map(({ from, to, components }) => [from, to, components.length])).toEqual([
      ['2024-01', '2025-06', 2],
      ['2025-07', '2025-12', 3],
      ['2026-01', null, 3],
    ]);
  });

  test('became what it is in steps, the newest first; only the newest is in force, and the first changed nothing', () => {
    const steps = methodSteps(scoringPeriods(scoring).reverse());
    expect(
      steps.map(({ period, changes, isNow }) => [
        period.from,
        changes?.map(({ component }) => component) ?? null,
        isNow,
      ]),
    ).toEqual([
      ['2026-01', ['open', 'unannounced'], true],
      ['2025-07', ['unannounced', 'satisfaction'], false],
      ['2024-01', null, false],
    ]);
  });

  test('of a component that stays in force beside one that changes ends the month before the change', () => {
    const staying = [
      ...weights({ open: '60' }, '2024-01'),
      ...weights({ unannounced: '40' }, '2024-01', '2024-12'),
      ...weights({ satisfaction: '40' }, '2025-01'),
    ];
    expect(scoringPeriods(staying).map(({ from, to }) => [from, to])).toEqual([
      ['2024-01', '2024-12'],
      ['2025-01', null],
    ]);
    expect(
      scoringPeriods([...weights({ open: '60' }, '2024-01'), ...weights({ unannounced: '40' }, '2025-01')])[0]?.to,
    ).toBe('2024-12');
  });

  test('whose components begin together and end apart has a period that ends with the first', () => {
    const apart = [
      ...weights({ open: '60' }, '2024-01', '2025-12'),
      ...weights({ unannounced: '40' }, '2024-01', '2024-12'),
      ...weights({ satisfaction: '40' }, '2025-01', '2025-12'),
    ];
    expect(scoringPeriods(apart).map(({ from, to }) => [from, to])).toEqual([
      ['2024-01', '2024-12'],
      ['2025-01', '2025-12'],
    ]);
  });

  test('tells what each period changed', () => {
    const [first, second, third] = scoringPeriods(scoring).map(({ components }) => components);
    const said = changesOfPeriod(first ?? [], second ?? []).map(({ component, before, now }) => [
      component,
      before?.weight ?? null,
      now?.weight ?? null,
    ]);
    expect(said).toEqual([
      ['unannounced', '40', '30'],
      ['satisfaction', null, '10'],
    ]);
    expect(changesOfPeriod(second ?? [], third ?? []).map(({ component }) => component)).toEqual([
      'open',
      'unannounced',
    ]);
    expect(changesOfPeriod(third ?? [], first ?? []).at(-1)).toMatchObject({ component: 'satisfaction', now: null });
  });

  test('is not there before its first month', () => {
    expect([isScored(scoring, '2023-12'), isScored(scoring, '2024-01')]).toEqual([false, true]);
  });

  test('has the same weights whatever their order', () => {
    const [, , three = []] = scoringPeriods(scoring).map(({ components }) => components);
    expect(hasSameWeights(three, three.toReversed())).toBe(true);
    expect(hasSameWeights(three, three.slice(1))).toBe(false);
    expect(hasSameWeights(three, componentsIn(scoring, '2025-07'))).toBe(false);
  });
});
