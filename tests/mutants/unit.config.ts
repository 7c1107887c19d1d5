import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const city = resolve('tests/fixtures/city');

/** The tests beside the code, without those that start whole commands: they take minutes, and a fault is met sooner. */
export default defineConfig({
  resolve: { alias: { '#settings': resolve(city, 'site.config.ts') } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/*.test.ts', 'scripts/sample/**', 'src/share/**', '**/random-texts.test.ts', 'node_modules/**'],
    env: { TZ: 'UTC', SITE_CITY: city },
    // Limits for what hangs: a busy machine must not pass for a test that has noticed something.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    bail: 1,
  },
});
