import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeBuildFile, type BuildDays } from '../../scripts/build/build-file.ts';
import { takeLock } from '../../scripts/process-lock.ts';
import { compileCache } from '../support/compile-cache.ts';
import { readTree } from '../support/trial-city.ts';

const fixture = resolve('tests/fixtures/city');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'portal-failed-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A city of its own, whose last site is in its `dist`; and what was there before the build. */
function makeCity(name: string, days: Partial<BuildDays> = {}) {
  const city = join(home, name);
  cpSync(join(fixture, 'data'), join(city, 'data'), { recursive: true });
  writeFileSync(
    join(city, 'site.config.ts'),
    `export { default } from '${pathToFileURL(join(fixture, 'site.config.ts')).href}';\n`,
  );
  const dist = join(city, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the site as it was built last');
  writeBuildFile(dist, {
    demonstration: false,
    timeZone: 'Asia/Shanghai',
    base: '/',
    asOf: '2025-06-28',
    builtOn: '2025-06-28',
    expiresOn: '2025-07-10',
    ...days,
  });
  return { city, dist, before: readTree(city) };
}

const environment = (city: string, dist: string, more: Record<string, string> = {}) => ({
  ...process.env,
  ...compileCache,
  SITE_CITY: city,
  SITE_OUT: dist,
  SITE_TODAY: '2025-06-30',
  ...more,
});

function build(city: string, dist: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
    env: environment(city, dist, more),
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr: stderr.replaceAll(city, '<city>') };
}

const still =
  '<city>/dist is unchanged and still holds the site built on 2025-06-28 (data as of 2025-06-28). The first text in it ends on 2025-07-10.';

describe('a build that fails leaves the old site as it was, exits 1 and says what it is', () => {
  test('where the data is wrong: with the place of the fault', () => {
    const { city, dist } = makeCity('wrong-data');
    const file = join(city, 'data/areas/2022-03-01.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('district', 'dlstrict'));
    const before = readTree(city);
    const { status, stderr } = build(city, dist);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/areas\/2022-03-01\.csv:\d+:4 kind/m);
    expect(stderr).toMatch(/\[bytes-changed\]/);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(still);
    expect(readTree(city)).toEqual(before);
  });

  test('where the settings are wrong', () => {
    const { city, dist } = makeCity('wrong-settings');
    writeFileSync(
      join(city, 'site.config.ts'),
      `import site from '${pathToFileURL(join(fixture, 'site.config.ts')).href}';\nexport default { ...site, timeZone: 'Asia/Nowhere' };\n`,
    );
    const { status, stderr } = build(city, dist);
    expect([status, stderr]).toMatchInlineSnapshot(`
      [
        1,
        "site.config.ts timeZone
        found 'Asia/Nowhere' [setting-value]
        allowed: the name of a time zone, such as Asia/Shanghai
        to do: Correct it, then try again.

      1 problem in all.

      <city>/dist is unchanged and still holds the site built on 2025-06-28 (data as of 2025-06-28). The first text in it ends on 2025-07-10.
      ",
      ]
    `);
    writeFileSync(join(city, 'site.config.ts'), 'export default {');
    expect(build(city, dist).stderr).toMatch(
      /^site\.config\.ts:1:17\n {2}cannot be read from here on: \S.*[^]*still holds the site built on 2025-06-28/,
    );
  });

  test('where SITE_TODAY is no day, or SITE_CITY no city', () => {
    const { city, dist, before } = makeCity('wrong-environment');
    expect(build(city, dist, { SITE_TODAY: '2025-6-30' }).stderr).toMatchInlineSnapshot(`
      "SITE_TODAY is "2025-6-30"; allowed is a day such as 2022-05-24.
        to do: Correct SITE_TODAY, or unset it.

      <city>/dist is unchanged and still holds the site built on 2025-06-28. It has texts whose display has ended: they must not be online from 2025-07-10 on. npm start and npm run deployable refuse it. If it is online, take it down now.
      "
    `);
    expect(build(join(city, 'gone'), dist).stderr.replaceAll(city, '<city>')).toMatchInlineSnapshot(`
      "SITE_CITY names <city>, which does not exist or is not a folder.
        allowed: the folder of a city, with its site.config.ts, content/ and data/
        to do: Correct SITE_CITY; without it the city of this project is used.

      <city>/dist is unchanged and still holds the site built on 2025-06-28 (data as of 2025-06-28). The first text in it ends on 2025-07-10.
      "
    `);
    expect(readTree(city)).toEqual(before);
  });

  test('and warns where the display of a text in the old site has ended', () => {
    const { city, dist } = makeCity('expired', { expiresOn: '2025-06-30' });
    rmSync(join(city, 'data'), { recursive: true });
    const { status, stderr } = build(city, dist);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      '<city>/dist is unchanged and still holds the site built on 2025-06-28. It has texts whose display has ended: they must not be online from 2025-06-30 on. npm start and npm run deployable refuse it. If it is online, take it down now.',
    );
  });
});

test('a build whose SITE_OUT is a folder of the sources is refused and touches nothing', () => {
  const { city, before } = makeCity('wrong-target');
  for (const target of ['', city, join(city, 'content')]) expect(build(city, target).status).toBe(1);
  expect(readTree(city)).toEqual(before);
});

const workshop = resolve('node_modules/.portal-build');

/** Holds this checkout as a build of `city` would, once no other test builds. */
async function holdCheckout(city: string) {
  for (;;) {
    mkdirSync(workshop, { recursive: true });
    const lock = takeLock(join(workshop, 'lock'), city);
    if (lock.isHeld) return lock;
    await wait(50);
  }
}

describe('while a build runs in this checkout', () => {
  test('a second one of the same city is refused', async () => {
    const { city, dist, before } = makeCity('second');
    const { release } = await holdCheckout(city);
    const { status, stderr } = build(city, dist);
    release();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^A build is already running \(process \d+\); no second one was started\.\n {2}to do: Try again when it has ended\./,
    );
    expect(readTree(city)).toEqual(before);
  });

  test('one of another city waits for its turn', async () => {
    const { city, dist } = makeCity('waiting');
    writeFileSync(join(city, 'site.config.ts'), 'export default {');
    const { release } = await holdCheckout(join(home, 'another'));
    const builder = spawn(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
      env: environment(city, dist),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((done) => builder.once('exit', done));
    const said = await new Promise((done) => builder.stdout.once('data', (data: Buffer) => done(data.toString())));
    expect(said).toBe(
      `Another city is being built in this folder (${join(home, 'another')}); this build goes on after it …\n`,
    );
    release();
    expect(await ended).toBe(1);
  });
});

describe('a build that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with exit code %i, and leaves the old site and nothing else', async (signal, code) => {
    const { city, dist, before } = makeCity(`stopped-${code}`);
    cpSync(join(fixture, 'content'), join(city, 'content'), { recursive: true });
    const builder = spawn(process.execPath, ['scripts/build.ts', '--lang', 'en'], {
      env: environment(city, dist),
      stdio: 'ignore',
    });
    const ended = new Promise((done) => builder.once('exit', (status) => done(status)));
    const begun = join(workshop, `work-${builder.pid}`, 'site');
    while (!existsSync(begun)) await wait(20);
    // A second build of the same place is refused while the first one runs.
    if (signal === 'SIGINT')
      expect(build(city, dist).stderr).toMatch(
        /^Another build \(process \d+\) is about to write <city>\/dist; no second one was started\.\n {2}to do: Try again when it has ended\./,
      );
    builder.kill(signal);
    expect(await ended).toBe(code);
    expect(existsSync(begun)).toBe(false);
    expect(existsSync(`${dist}.building`)).toBe(false);
    rmSync(join(city, 'content'), { recursive: true });
    expect(readTree(city)).toEqual(before);
    expect(readdirSync(city).sort()).toEqual(['data', 'dist', 'site.config.ts']);
  });
});
