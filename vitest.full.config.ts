import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

export default defineConfig({
  test: {
    include: ['tests/full/**/*.test.ts'],
    globalSetup: ['tests/build-real.ts'],
    env: { TZ: 'UTC' },
    // Limits for what hangs, not for what is slow: a busy machine takes many times what a quiet one does.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    teardownTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
  },
});
