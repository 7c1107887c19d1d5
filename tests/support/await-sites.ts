import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject } from 'vitest';
import { failureOf } from './build-into.ts';
import './built-site.ts';

// Before each test file: the built cities that it names are there. They are built while the tests that need none run. One
// that builds itself waits for both: a checkout has one build at a time.

const text = readFileSync(expect.getState().testPath ?? '', 'utf8');
for (const name of ['siteFolder', 'officialFolder'] as const)
  if (text.includes(`'${name}'`) || text.includes("'scripts/build.ts'")) await whole(inject(name));

async function whole(folder: string): Promise<void> {
  while (!existsSync(folder)) {
    const failure = failureOf(folder);
    if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
    await wait(200);
  }
}
