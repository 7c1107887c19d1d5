import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trials, triedOn } from './words-of-trials.ts';

test('what a program is said to try, a test tries', () => {
  const named = trials.flatMap((trial) => (trial.by === 'program' ? [trial.heldBy] : []));
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('what nobody tried is told too', () => {
  expect(trials.filter(({ by }) => by === 'nobody').length).toBeGreaterThan(0);
});

test('the statement is of the day of its newest trial', () => {
  const what = { zh: '', en: '' };
  expect(
    triedOn([
      { what, by: 'program', since: '2026-01-02', heldBy: '' },
      { what, by: 'eye', on: '2026-01-03' },
      { what, by: 'nobody' },
    ]),
  ).toBe('2026-01-03');
});
