import { describe, expect, test } from 'vitest';
import { damageRecord } from './damage.ts';
import { makeRecord } from './make-record.ts';
import { hasPython, runNode, runPython, verifyFiles, withFolder } from './run-verify.ts';

// The other tests call `main` of both scripts; here they run as a reader runs them.
describe.each([
  ['verify.mjs', runNode, true],
  ['verify.py', runPython, hasPython],
] as const)('%s in a process of its own', (_, run, isThere) => {
  test.runIf(isThere)('prints and ends as it does within another', async () => {
    const damage = damageRecord();
    damage.replace('data/visits/2026-05-16/visits.csv', '82.5', '92.5');
    for (const files of [makeRecord(), damage.files])
      for (const options of [[], ['--lang', 'zh']])
        expect(await withFolder(files, (folder) => run(folder, ...options))).toEqual(
          await verifyFiles(files, ...options),
        );
    expect((await run('--help')).code).toBe(0);
    expect((await run()).code).toBe(2);
  });
});
