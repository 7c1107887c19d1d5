import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../src/releases/files/folder-files.ts';
import { linesOf } from '../tests/support/make-releases.ts';
import { toOldFolder } from '../tests/support/old-register.ts';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checks, checksHeader, soundCheck, visits, visitsHeader } from '../tests/support/trial-datasets.ts';

/** A city whose registers of checks and visits are of the former kind. */
function openFormerCity(): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': linesOf(checksHeader, soundCheck) },
    visits: { '2022-05-16': linesOf(visitsHeader, 'V1,甲,82.50,a,new,,') },
  });
  for (const dataset of [checks, visits]) {
    const folder = join(city, 'data', dataset.name);
    for (const [file, bytes] of toOldFolder(dataset, readFolder(folder))) writeFileSync(join(folder, file), bytes);
  }
  return city;
}

test('registers of the former kind are what the check speaks of, and what the command settles', () => {
  const city = openFormerCity();
  expect(runScript('check.ts', city, []).stderr.match(/\[[a-z-]+\]/g)).toEqual([
    '[register-former]',
    '[register-former]',
  ]);
  const { status, stdout } = runScript('migrate.ts', city, []);
  expect(status).toBe(0);
  expect(stdout).toContain('visits: releases that now commit to every row: 1\n');
  expect(runScript('check.ts', city, []).status).toBe(0);
});

test('where one register does not hold, nothing is told as if it were done', () => {
  const city = openFormerCity();
  const table = join(city, 'data/visits/2022-05-16.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replaceAll('\n', '\r\n'));
  const before = readTree(city);
  const { status, stdout, stderr } = runScript('migrate.ts', city, []);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchInlineSnapshot(`
    "data/visits/2022-05-16.csv: its line ends have changed (CRLF and LF), its contents have not. Git or an editor probably turned them: switch that off (git config core.autocrlf false), then restore the file: git restore -s HEAD data/visits/2022-05-16.csv.
    Settle this first, then run the command again. Nothing was written.
    "
  `);
  expect(readTree(city)).toEqual(before);
});
