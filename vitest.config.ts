import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

const city = resolve('tests/fixtures/city');

/** Tests that put a module of their own in the place of another. */
const replacing = ['src/store/**/*.test.ts', 'src/site/areas/area-pages.test.ts'];

const pages = ['tests/site/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '#settings': resolve(city, 'site.config.ts') } },
  test: {
    env: { TZ: 'UTC', SITE_CITY: city },
    // Limits for what hangs, not for what is slow: a busy machine takes many times what a quiet one does.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    teardownTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // By default one core is left idle, which on two is half of the machine; a test that waits for a browser takes none.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'site',
          include: ['scripts/**/*.test.ts', 'tests/**/*.test.ts', ...replacing],
          exclude: ['tests/full/**', 'tests/deploy/**', ...pages],
          globalSetup: ['tests/build-city.ts'],
          setupFiles: ['tests/support/await-sites.ts'],
        },
      },
      {
        extends: true,
        // What reads the built pages: without a process for each file a page is parsed once for many.
        test: {
          name: 'pages',
          include: pages,
          isolate: false,
          globalSetup: ['tests/build-city.ts'],
          setupFiles: ['tests/support/await-sites.ts'],
        },
      },
      {
        extends: true,
        // Nothing they import keeps a state: without a process for each file they take a third of the time.
        test: {
          name: 'units',
          include: ['src/**/*.test.ts'],
          exclude: replacing,
          isolate: false,
          setupFiles: ['tests/support/undo-stubs.ts'],
        },
      },
    ],
  },
});
