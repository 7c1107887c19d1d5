import { expect, test } from 'vitest';
import { killTrials } from '../kills/kill-trials.ts';
import { writingNames } from '../support/writing-commands.ts';

test.each(writingNames)(
  '%s, killed 50 times, leaves the old or the new state, and its rerun succeeds',
  async (name) => {
    const { kills, left, faults } = await killTrials(name, 50, 8);
    expect(faults).toEqual([]);
    expect(kills).toBe(50);
    // A third of the kills is aimed at the writing: where none met it, nothing was tried.
    expect((left['a plan'] ?? 0) + (left['a journal'] ?? 0)).toBeGreaterThan(3);
  },
  300_000,
);
