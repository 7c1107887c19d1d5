import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

const city = resolve('tests/fixtures/city');

export default defineConfig({
  resolve: { alias: { '#settings': resolve(city, 'site.config.ts') } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/full/**', 'node_modules/**'],
    globalSetup: ['tests/build-city.ts'],
    env: { TZ: 'UTC', SITE_CITY: city },
    testTimeout: 30_000,
    // By default one core is left idle, which on two is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
  },
});
