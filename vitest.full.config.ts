import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/full/**/*.test.ts'],
    globalSetup: ['tests/build-real.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 600_000,
    maxWorkers: '100%',
  },
});
