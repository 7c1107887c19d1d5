import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const city = resolve('tests/fixtures/city');

/** Golden texts first: they see most faults. */
class GoldenFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      /golden/.test(moduleId) ? 0 : /html\.test/.test(moduleId) ? 2 : 1;
    return [...files].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The tests of the built fixture cities, on builds that the runner made. */
export default defineConfig({
  resolve: { alias: { '#settings': resolve(city, 'site.config.ts') } },
  test: {
    include: ['tests/site/**/*.test.ts'],
    exclude: ['**/failed-build.test.ts', 'node_modules/**'],
    globalSetup: ['tests/mutants/name-cities.ts'],
    env: { TZ: 'UTC', SITE_CITY: city },
    testTimeout: 60_000,
    maxWorkers: 1,
    // One process parses the pages once.
    isolate: false,
    bail: 1,
    sequence: { sequencer: GoldenFirst },
  },
});
