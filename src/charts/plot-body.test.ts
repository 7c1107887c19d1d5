import { expect, test } from 'vitest';
import { plotBody, roundTop, stepPoints } from './plot-body.ts';

const range = { x: 4, y: 10 };

test('bars rise from zero, one a unit of x; an empty one draws nothing', () => {
  expect(plotBody([{ kind: 'bars', tone: 'found', values: [5, 0, 10] }], range)).toBe(
    '<path class="plot-bars tone-found" d="M0 1000V500H250V1000zM500 1000V0H750V1000z"/>',
  );
});

test('a gap breaks a line', () => {
  const points = [[0, 0], [1, 5], null, [3, 10], [4, 10]] as const;
  expect(plotBody([{ kind: 'line', tone: 'open', points }], range)).toContain('d="M0 1000L250 500M750 0L1000 0"');
});

test('levels, bands, uprights and dots are where their values are', () => {
  const body = plotBody(
    [
      { kind: 'band', tone: 'usual', from: 2, to: 8 },
      { kind: 'level', tone: 'mean', at: 5 },
      { kind: 'upright', tone: 'limit', at: 1 },
      { kind: 'dots', tone: 'below', points: [[2, 1]] },
    ],
    range,
  );
  expect(body.match(/ d="[^"]*"/g)).toEqual([
    ' d="M0 800V200H1000V800z"',
    ' d="M0 500H1000"',
    ' d="M250 0V1000"',
    ' d="M500 900h0"',
  ]);
});

test('a step holds its value until the next, and the last to the end; what is beyond is cut', () => {
  const steps = [
    [0, 0],
    [3, 0.5],
    [8, 0.75],
    [20, 1],
  ] as const;
  expect(stepPoints(steps, 10)).toEqual([
    [0, 0],
    [3, 0],
    [3, 0.5],
    [8, 0.5],
    [8, 0.75],
    [10, 0.75],
  ]);
});

test('the top of an axis is the next round number', () => {
  expect([0, 1, 7, 10, 11, 243, 601].map(roundTop)).toEqual([1, 1, 8, 10, 20, 300, 800]);
});
