import { expect, test } from 'vitest';
import { add, printExact, readDecimal, zero } from '../../../core/decimal.ts';
import { pairsOf } from './rank-change.ts';
import { adjustment, month, sourcesOf, weights } from './ranking.fixture.ts';
import { rankMonths, type RankingSources } from './ranking.ts';
import { largestOwn, scoreSteps, type ScoreSteps } from './score-steps.ts';

function stepsOf(changes: Partial<RankingSources>, code = 'A'): ScoreSteps {
  const [before, now] = rankMonths(sourcesOf(changes)).map(({ groups }) => groups[0]);
  const pairs = before && now ? pairsOf(now, before) : [];
  const pair = pairs.find((one) => one.now.area.code === code);
  if (!pair) throw new Error('The area is not ranked in both months.');
  return scoreSteps(pair, pairs);
}
const lines = ({ steps }: ScoreSteps): string[] => steps.map(({ part, points }) => `${part} ${points}`);
const sumOf = ({ steps }: ScoreSteps): string =>
  printExact(steps.map(({ points }) => readDecimal(points)).reduce(add, zero), 2);

test('every component is a step, and together they are the difference of the printed totals', () => {
  const steps = stepsOf({
    scoring: weights({ open: '50', unannounced: '40', satisfaction: '10' }),
    inspections: [
      ...month('2025-01', { A: ['90', '80', '70'], B: ['80', '80', '80'] }),
      ...month('2025-02', { A: ['88', '85', '71'], B: ['80', '80', '80'] }),
    ],
  });
  expect([steps.before, steps.now, steps.difference]).toEqual(['84.00', '85.10', '1.10']);
  expect(lines(steps)).toEqual(['open -1.00', 'unannounced 2.00', 'satisfaction 0.10']);
  expect(sumOf(steps)).toBe(steps.difference);
});

test('each step has the average of all areas ranked in both months beside it, rounding has none', () => {
  const { steps } = stepsOf({
    scoring: weights({ open: '50', unannounced: '50' }),
    inspections: [
      ...month('2025-01', { A: ['90', '80'], B: ['80', '80'], C: ['70', '70'] }),
      ...month('2025-02', { A: ['88', '85.01'], B: ['80', '80'], D: ['10', '10'] }),
    ],
  });
  expect(steps.map(({ part, points, average }) => [part, points, average])).toEqual([
    ['open', '-1.000', '-0.500'],
    ['unannounced', '2.505', '1.253'],
    ['rounding', '0.005', null],
  ]);
});

test('each step begins where the one before ended, from last month’s printed total to this month’s', () => {
  const { before, now, steps } = stepsOf({
    scoring: weights({ open: '50', unannounced: '40', satisfaction: '10' }),
    inspections: [
      ...month('2025-01', { A: ['90.11', '80.23', '70.17'] }),
      ...month('2025-02', { A: ['88.37', '85.41', '71.93'] }),
    ],
  });
  expect(Number(steps[0]?.from)).toBe(Number(before));
  expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
  expect(Number(steps.at(-1)?.to)).toBe(Number(now));
});

test('what rounding adds to or takes from the totals is a step of its own', () => {
  const steps = stepsOf({
    scoring: weights({ open: '50', unannounced: '40', satisfaction: '10' }),
    inspections: [...month('2025-01', { A: ['90', '80', '70.04'] }), ...month('2025-02', { A: ['90', '80', '70.07'] })],
  });
  // 84.004 is printed 84.00, 84.007 is printed 84.01.
  expect([steps.before, steps.now, steps.difference]).toEqual(['84.00', '84.01', '0.01']);
  expect(lines(steps)).toEqual(['open 0.000', 'unannounced 0.000', 'satisfaction 0.003', 'rounding 0.007']);
  expect(sumOf(steps)).toBe('0.01');
});

test('points given or taken in either month are one step; in neither, there is none', () => {
  const inspections = [...month('2025-01', { A: ['90'] }), ...month('2025-02', { A: ['90'] })];
  const given = stepsOf({
    inspections,
    adjustments: [
      adjustment('2025-01', 'A', '-0.5'),
      adjustment('2025-02', 'A', '1', { id: '2' }),
      adjustment('2025-02', 'A', '-0.25', { id: '3' }),
    ],
  });
  expect(lines(given)).toEqual(['open 0.00', 'adjustments 1.25']);
  expect(sumOf(given)).toBe(given.difference);
  expect(lines(stepsOf({ inspections }))).toEqual(['open 0.00']);
});

test('where the weights changed, a component of one month alone is a step too', () => {
  const steps = stepsOf({
    scoring: [
      ...weights({ open: '60', unannounced: '40' }, '2025-01', '2025-01'),
      ...weights({ open: '50', satisfaction: '50' }, '2025-02'),
    ],
    inspections: [...month('2025-01', { A: ['90', '80'] }), ...month('2025-02', { A: ['90', '', '70'] })],
  });
  expect(lines(steps)).toEqual(['open -9.00', 'satisfaction 35.00', 'unannounced -32.00']);
  expect(sumOf(steps)).toBe(steps.difference);
});

test('where an area itself gained or lost most is told apart from what moved its rank: rounding is none of it', () => {
  const step = (part: ScoreSteps['steps'][number]['part'], points: string) => ({
    ...{ part, points, average: null, from: '0', to: '0' },
  });
  const partsIn = (direction: 'up' | 'down', ...steps: ScoreSteps['steps']) =>
    largestOwn({ steps }, direction).map(({ part }) => part);
  const steps = [
    step('open', '-0.52'),
    step('satisfaction', '0.04'),
    step('adjustments', '-0.50'),
    step('rounding', '-9'),
  ];
  expect(partsIn('down', ...steps)).toEqual(['open']);
  expect(partsIn('up', ...steps)).toEqual(['satisfaction']);
  expect(partsIn('down', step('open', '-1.0'), step('unannounced', '-1.00'))).toEqual(['open', 'unannounced']);
  expect(partsIn('down', step('open', '0.00'), step('unannounced', '0.20'))).toEqual([]);
});
