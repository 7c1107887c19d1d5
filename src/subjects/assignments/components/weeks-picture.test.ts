import { expect, test } from 'vitest';
import { brickPaths, weeksSvg } from './weeks-picture.ts';

const column = {
  week: '2026-W48',
  monday: '2026-11-23',
  at: 0,
  done: 0,
  late: 0,
  carried: 0,
  cancelled: 0,
  running: 0,
};

test('a task is a brick: done at the base, what is not done above it', () => {
  const paths = brickPaths([{ ...column, done: 2, carried: 1 }], 4);
  expect(paths.done).toBe('M0 31h7v8h-7zM0 21h7v8h-7z');
  expect(paths.carried).toBe('M0 11h7v8h-7z');
  expect(paths.cancelled + paths.running).toBe('');
});

test('what is cancelled is a slab, and a column is at the place of its week', () => {
  expect(brickPaths([{ ...column, at: 3, cancelled: 1 }], 2).cancelled).toBe('M30 16h7v3h-7z');
});

test('the picture says sample, and what it shows', () => {
  const svg = weeksSvg([{ ...column, running: 2 }], {
    ...{ id: 'x', title: 'Tasks', description: 'Two are running.', sample: 'sample' },
    tasks: (count) => `${count} tasks`,
    ends: ['June 2025', 'June 2025'],
  });
  for (const part of ['>sample<', 'Two are running.', '2 tasks', '>1<', 'task-brick--running'])
    expect(svg).toContain(part);
  expect(svg.match(/June 2025/g)).toHaveLength(1);
});
