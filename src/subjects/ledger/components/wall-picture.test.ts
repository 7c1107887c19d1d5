import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../core/days.ts';
import { seedRandom } from '../../../core/random.ts';
import { closedOn, problemOf } from '../model/ledger-problem.fixture.ts';
import { problemStates } from '../model/problem-state.ts';
import { buildWall, type Wall } from '../model/wall.ts';
import { layWall, wallLinks, wallSvg } from './wall-picture.ts';

const asOf = '2026-06-15';
const words = { id: 'wall', title: '问题墙', description: '共 13,989 个问题。', sample: '示例' };
const xLabels = [0, 0.25, 0.5, 0.75].map((at) => ({ at, text: '2025' }));

/** 13,989 problems over 100 weeks, in seasons, with two campaigns; all but the newest weeks are mostly closed. */
function largeWall(): Wall {
  const random = seedRandom(13989);
  const weights = Array.from({ length: 100 }, (_, at) => 100 + 40 * Math.sin(at / 8) + (at % 47 > 42 ? 160 : 0));
  const sum = weights.reduce((all, one) => all + one, 0);
  const upTo = weights.map((_, at) => weights.slice(0, at).reduce((all, one) => all + one, 0));
  const [starts, all] = [upTo.map((weight) => Math.round((weight / sum) * 13989)), 13989];
  const problems = starts.flatMap((start, at) =>
    Array.from({ length: (starts[at + 1] ?? all) - start }, () => {
      const found = addDays('2024-07-15', at * 7 + random.integer(0, 6));
      const [due, fixed] = [addDays(found, 14), addDays(found, random.integer(1, 22))];
      if (fixed > asOf || random.chance(0.01)) return problemOf({ found_on: found, due_on: due });
      if (random.chance(0.01)) return problemOf({ found_on: found, status: 'closed-unfixed' });
      if (random.chance(0.01)) return problemOf({ found_on: found, due_on: '2026-08-01', status: 'reopened' });
      return problemOf({ found_on: found, due_on: due, ...closedOn(fixed, fixed) });
    }),
  );
  return buildWall(problems, asOf);
}

/** Heights of the runs of a path, in bricks. */
const runsOf = (path: string, brick: number): number =>
  [...path.matchAll(/M\d+ (\d+)V(-?\d+)/g)].reduce((all, [, base, top]) => all + (Number(base) - Number(top)), 0) /
  (brick * 10);

describe('the drawn wall', () => {
  const wall = buildWall(
    [
      problemOf(closedOn('2026-05-10', '2026-05-12')),
      problemOf(closedOn('2026-05-10', '2026-05-12')),
      problemOf(closedOn('2026-05-20', '2026-05-22')),
      problemOf({ status: 'closed-unfixed' }),
      problemOf({ due_on: '2026-08-01', status: 'reopened', reopened: 1, reopened_on: '2026-06-02' }),
      problemOf({ due_on: '2026-08-01' }),
      problemOf(),
      problemOf({ found_on: '2026-05-18' }),
    ],
    asOf,
  );

  test('has as many bricks of each state as there are problems in it', () => {
    const { paths } = layWall(wall, 'whole');
    expect(problemStates.map((state) => runsOf(paths[state], 14))).toEqual([2, 1, 1, 1, 1, 2]);
  });

  test('lays the states of a column one on another, from the base up', () => {
    const { paths, height, before } = layWall(wall, 'whole');
    expect([height, before]).toEqual([7 * 14 + 2, 23]);
    expect(problemStates.map((state) => paths[state].slice(0, paths[state].indexOf('h')))).toEqual([
      'M23 1000V720',
      'M23 720V580',
      'M23 580V440',
      'M23 440V300',
      'M23 300V160',
      'M23 160V20',
    ]);
  });

  test('has its newest week at the right end, however few the weeks are', () => {
    const { width, paths } = layWall(wall, 'whole');
    expect(width).toBe(26);
    expect(paths.overdue).toContain('M25 ');
  });

  test('hatches what was closed unfixed, and has no hatch where nothing was', () => {
    expect(wallSvg(wall, 'whole', { ...words, xLabels })).toContain('class="wall-closed-unfixed" fill="url(#wall-h)"');
    const whole = buildWall([problemOf()], asOf);
    expect(wallSvg(whole, 'whole', { ...words, xLabels })).not.toContain('pattern');
  });

  test('links each column that leads somewhere, for the pointer alone', () => {
    const links = wallLinks(wall, 'whole', ({ week }) => (week === '2026-W20' ? null : `/weeks/${week}/`));
    expect(links.match(/href="[^"]*" tabindex="-1"/g)).toEqual(
      ['W19', 'W21'].map((week) => `href="/weeks/2026-${week}/" tabindex="-1"`),
    );
    expect(links).toContain('aria-hidden="true"');
  });
});

describe('the wall of the whole city', () => {
  const wall = largeWall();
  const svg = wallSvg(wall, 'whole', { ...words, xLabels });

  test('takes at most 3 KB, its links with it', () => {
    expect([wall.columns.length, wall.total]).toEqual([100, 13989]);
    const links = wallLinks(wall, 'whole', ({ week }) => `/portal/zh/ledger/weeks/${week}/`);
    expect(brotliCompressSync(svg + links).length).toBeLessThan(3 * 1024);
  });

  test('is one path a state, not one element a brick', () => {
    expect(svg.match(/<path class="wall-(?!seams|hatch|ground|base)/g)).toHaveLength(problemStates.length);
  });

  test('shows what is overdue at least two pixels high, at any size', () => {
    for (const size of ['whole', 'area', 'small'] as const) {
      const heights = [...layWall(wall, size).paths.overdue.matchAll(/M\d+ (\d+)V(-?\d+)/g)].map(
        ([, base, top]) => Number(base) - Number(top),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(20);
    }
  });

  test('stays within its height', () => {
    for (const [size, most] of [
      ['whole', 220],
      ['area', 140],
      ['small', 48],
    ] as const) {
      const { height, paths } = layWall(wall, size);
      expect(height).toBeLessThanOrEqual(most + 1);
      expect(Object.values(paths).join('')).not.toMatch(/V-/);
    }
  });

  test('small, has the word "sample" in the picture', () => {
    expect(wallSvg(wall, 'small', { ...words, xLabels })).toContain('>示例</text>');
  });
});
