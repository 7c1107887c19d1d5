import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileCache } from '../support/compile-cache.ts';

/** Longer than this nothing takes that is not caught in a loop. */
const limitMilliseconds = 300_000;

interface Ended {
  isGood: boolean;
  output: string;
}

/** The commands of a workplace that may notice a fault. */
export interface Tests {
  /** The tests beside a file, then all that load it. */
  unit: (path: string) => Promise<Ended>;
  /** Builds a city into a fresh folder. */
  build: (city: string, today?: string) => Promise<Ended & { folder: string }>;
  /** The tests of the two built cities; with `only` those of the files named. */
  pages: (city: string, official: string, only?: readonly string[]) => Promise<Ended>;
  /** Lays down the official city; gives its folder. */
  openOfficial: () => Promise<string>;
}

export function testsOf(root: string, scratch: string): Tests {
  const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    new Promise((done) => {
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: { ...process.env, ...compileCache, NO_COLOR: '1', TMPDIR: scratch, ...env },
        timeout: limitMilliseconds,
      });
      const output: Buffer[] = [];
      child.stdout.on('data', (part: Buffer) => output.push(part));
      child.stderr.on('data', (part: Buffer) => output.push(part));
      child.once('close', (status) => done({ isGood: status === 0, output: Buffer.concat(output).toString() }));
    });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const configOf = (name: string): string[] => ['--config', `tests/mutants/${name}.config.ts`];
  return {
    async unit(path) {
      const options = ['--passWithNoTests', ...configOf('unit')];
      // Almost every test loads the rules: the folder's own are met in seconds.
      const beside = await run([vitest, 'run', `${dirname(path)}/`, ...options]);
      return beside.isGood ? run([vitest, 'related', path, '--run', ...options]) : beside;
    },
    async build(city, today) {
      const folder = join(mkdtempSync(join(scratch, 'site-')), 'dist');
      const day: Record<string, string> = today === undefined ? {} : { SITE_TODAY: today };
      return { folder, ...(await run(['scripts/build/make-site.ts', folder], { SITE_CITY: city, ...day })) };
    },
    pages: (city, official, only = []) =>
      run([vitest, 'run', ...only, ...configOf('site')], { MUTANT_CITY: city, MUTANT_OFFICIAL: official }),
    async openOfficial() {
      const code =
        "import { openOfficialCity } from './tests/support/official-city.ts'; console.log(openOfficialCity());";
      const { isGood, output } = await run(['--input-type=module', '--eval', code]);
      if (!isGood) throw new Error(`The official city cannot be laid down.\n${output}`);
      return output.trim().split('\n').at(-1) ?? '';
    },
  };
}
