import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, visitsHeader } from '../tests/support/trial-datasets.ts';

const today = '2025-06-30';

/** A city whose articles are registered as they were before there was one register. */
function openCity(): string {
  const city = makeReleasedCity({
    checks: { '2022-05-16': `${checksHeader}\n` },
    visits: { '2022-05-16': `${visitsHeader}\n` },
  });
  cpSync(resolve('tests/fixtures/former-content'), join(city, 'content'), { recursive: true });
  return city;
}

const recordsOf = (city: string): string[] =>
  Object.keys(readTree(city)).filter((path) => /^content\/.*\.(yaml|keys)$/.test(path));
const recordRulesOf = (city: string): string[] =>
  [
    ...runScript('check.ts', city, [], today).stderr.matchAll(
      /\[((?:register|keys|text|correct|version|published)-.*)\]/g,
    ),
  ].map(([, rule = '']) => rule);

test('npm run migrate takes the registers of corrections over, once; until then the check and the commands ask for it', () => {
  const city = openCity();
  expect(recordRulesOf(city)).toEqual(['register-former']);
  expect(runScript('correct.ts', city, ['zh/sample-corrected', '--reason', 'S'], today).stderr).toMatchInlineSnapshot(`
    "The registers of corrections are of the form used before: run npm run migrate first.
    "
  `);
  const before = readTree(city);
  expect(runScript('migrate.ts', city, ['--dry-run'], today).stdout).toMatchInlineSnapshot(`
    "Articles: their register is now content/register.yaml, with content/register.keys
    Dry run: nothing was written.
    "
  `);
  expect(readTree(city)).toEqual(before);
  expect(runScript('migrate.ts', city, [], today)).toMatchObject({ status: 0, stderr: '' });
  expect(recordsOf(city)).toEqual(['content/register.keys', 'content/register.yaml']);
  expect(recordRulesOf(city)).toEqual([]);
  expect(runScript('migrate.ts', city, [], today).stdout).toContain('nothing to do');
});

test('what cannot be proven is not taken over, and nothing is written', () => {
  const city = openCity();
  rmSync(join(city, 'content/articles/zh/sample-corrected.versions/1.mdx'));
  const before = readTree(city);
  const { status, stderr } = runScript('migrate.ts', city, [], today);
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "content/articles/zh/sample-corrected.versions/1.mdx
      the registers used before cannot be migrated: it is not what was registered [register-unproven]
      allowed: registers, articles and superseded texts that agree
      to do: Restore the file from Git, then run npm run migrate again.

    1 problem in all.
    Settle this first, then run the command again. Nothing was written.
    "
  `);
  expect(readTree(city)).toEqual(before);
});
