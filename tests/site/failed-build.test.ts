import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('a city with bad data is not built: exit 1, the place of the fault, and no dist, not even the last one', () => {
  const city = mkdtempSync(join(tmpdir(), 'portal-broken-'));
  const fixture = resolve('tests/fixtures/city');
  cpSync(join(fixture, 'data'), join(city, 'data'), { recursive: true });
  writeFileSync(join(city, 'site.config.ts'), `export { default } from '${pathToFileURL(join(fixture, 'site.config.ts')).href}';\n`);
  const file = join(city, 'data/areas/2022-03-01.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('district', 'dlstrict'));
  const dist = join(city, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the site as it was built last');

  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
    env: { ...process.env, SITE_CITY: city, SITE_OUT: dist },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^data\/areas\/2022-03-01\.csv:\d+:4 kind/m);
  expect(stderr).toMatch(/\[bytes-changed\]/);
  expect(existsSync(dist)).toBe(false);
  expect(existsSync(`${dist}.partial`)).toBe(false);
});
