import { expect, test } from 'vitest';
import { calendarSvg, classPath } from './calendar-picture.ts';

const weeks = ['2026-05-04', '2026-05-11', '2026-05-18'].map((monday) => ({ week: monday, monday }));
const empty = [null, null, null];
const grid = { weeks, rows: [[0, 0, 1], [0, null, 0], empty, empty, empty, empty, [null, null, 1]] };

test('weeks in a row of one class are one run; each weekday has its row', () => {
  expect(classPath(grid, 0, 0)).toBe('M0 0h2v1H0zM0 1h1v1H0zM2 1h1v1H2z');
  expect(classPath(grid, 1, 2)).toBe('M4 0h1v1H4zM4 6h1v1H4z');
});

test('a class that has no day draws nothing, and the word sample is in the picture', () => {
  const words = { id: 'c', title: 'T', description: 'D', xLabels: [], weekdays: ['Mon', '', '', '', '', '', 'Sun'] };
  const svg = calendarSvg(grid, 3, { ...words, sample: 'sample' });
  expect(svg.match(/calendar-day/g)).toHaveLength(2);
  expect(svg).toContain('>sample</text>');
  expect(svg).toContain('>Sun</text>');
});
