import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from './make-releases.ts';
import { makeReleasedCity, readTree, runScript, startScript } from './trial-city.ts';
import { checksHeader, soundCheck } from './trial-datasets.ts';

const notes = ['--reason', 'update', '--note-zh', '示例', '--note-en', 'Sample'];
const runs: [what: string, script: string, args: string[]][] = [
  ['a command that works', 'release.ts', ['checks', 'next.csv', ...notes]],
  ['one that refuses what it is given', 'release.ts', ['checks', 'next.csv']],
  ['one that throws', 'release.ts', ['checks', 'none.csv', ...notes]],
  ['one that finds problems', 'check.ts', []],
  ['its help', 'publish.ts', ['--help']],
  ['one that is not asked rightly', 'withdraw.ts', ['--dry-runs']],
];

/** Keys are drawn anew each time, so that all that follows from them differs. */
const drawn = (text: string): string => text.replaceAll(/\b[0-9a-f]{64}\b|root \w+/g, '…');

test.each(runs)('a command says and writes in a thread what it does in a process: %s', (_, script, args) => {
  const [inThread, inProcess] = [runScript, startScript].map((run) => {
    const city = makeReleasedCity(script === 'check.ts' ? { checks: { '2022-05-16': 'no table' } } : {});
    writeFileSync(join(city, 'next.csv'), linesOf(checksHeader, soundCheck));
    const given = args.map((arg) => (arg.endsWith('.csv') ? join(city, arg) : arg));
    const { status, stdout, stderr } = run(script, city, given);
    return { status, stdout: drawn(stdout), stderr: drawn(stderr), files: Object.keys(readTree(city)) };
  });
  expect(inThread).toEqual(inProcess);
});

test('a command finds nothing of the one before it: neither its city nor its day', () => {
  const cities = [makeReleasedCity({}), makeReleasedCity({})];
  const days = ['2022-05-24', '2022-05-25'];
  const said = cities.map((city, at) => {
    const file = join(city, 'next.csv');
    writeFileSync(file, linesOf(checksHeader, soundCheck));
    return runScript('release.ts', city, ['checks', file, ...notes], days[at]);
  });
  expect(said.map(({ status, stdout }) => [status, stdout.slice(0, 17)])).toEqual([
    [0, 'checks 2022-05-24'],
    [0, 'checks 2022-05-25'],
  ]);
});
