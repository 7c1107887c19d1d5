import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, inject, test } from 'vitest';
import { readBuildFile } from '../../scripts/build/build-file.ts';
import { compileCache } from '../support/compile-cache.ts';
import '../support/built-site.ts';
import { openFolder } from '../support/trial-city.ts';

const folder = inject('siteFolder');
const build = readBuildFile(folder);

const environment = (env: Record<string, string>) => ({
  ...process.env,
  ...compileCache,
  SITE_OUT: folder,
  SITE_TODAY: '',
  ...env,
});

function run(script: string, env: Record<string, string> = {}, locale = 'en') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, '--lang', locale], {
    env: environment(env),
    encoding: 'utf8',
  });
  const plain = (text: string) => text.replaceAll(folder, '<dist>').replaceAll(build?.builtOn ?? '', '<day>');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

describe('the built second city', () => {
  test('is judged by the day of its newest release, and so is not told to be replaced by a day of the calendar', () => {
    expect(build).toMatchObject({
      demonstration: true,
      base: inject('siteBase'),
      asOf: '2025-06-30',
      expiresOn: expect.stringMatching(/^2025-(0[7-9]|1\d)-\d\d$/),
    });
    expect(run('deployable')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^<dist> may go online: built on <day>, data as of 2025-06-30, \d+ files\. A demonstration is judged by the day of its data: it does not end with the calendar\.\n$/,
      ),
    });
  });

  test('is refused from the day on which a text ends, by what serves it and by what deploys it', () => {
    const SITE_TODAY = build?.expiresOn ?? '';
    const refused = {
      status: 1,
      stdout: '',
      stderr: `The site in <dist>, built on <day>, has texts whose display has ended: they must not be online from ${SITE_TODAY} on.\n  to do: Run npm run build again; where that fails, take the site down first.\n`,
    };
    expect(run('deployable', { SITE_TODAY })).toEqual(refused);
    expect(run('preview', { SITE_TODAY })).toEqual(refused);
    expect(run('deployable', { SITE_TODAY }, 'zh').stderr).toContain('有文字的展示期已满');
  });

  test('is refused when a file is missing', () => {
    const copy = join(openFolder(), 'dist');
    cpSync(folder, copy, { recursive: true });
    rmSync(join(copy, 'zh/index.html'));
    expect(run('deployable', { SITE_OUT: copy })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('files are missing, or were changed after the build'),
    });
  });

  test('is served by preview on PORT, until it is stopped', async () => {
    // Below the ports that a system gives to outgoing connections: a browser of another test may hold one of those. Where a
    // program has the first, the next is tried.
    for (let port = 27_431; ; port += 97) {
      const server = spawn(process.execPath, ['scripts/preview.ts', '--lang', 'en'], {
        env: environment({ PORT: String(port) }),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise((done) => server.once('exit', done));
      const said = server.stderr.toArray();
      try {
        let isServed = false;
        for await (const line of createInterface({ input: server.stdout }))
          if ((isServed = line.includes('/en/'))) break;
        if (!isServed) {
          expect(Buffer.concat(await said).toString()).toContain('is used by another program');
          continue;
        }
        const { status, headers } = await fetch(`http://localhost:${port}${inject('siteBase')}/en/`);
        expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      } finally {
        server.kill('SIGTERM');
      }
      expect(await ended).toBe(143);
      break;
    }
  });
});

test('a folder without a site, and an empty SITE_OUT, are refused in words', () => {
  expect(run('deployable', { SITE_OUT: join(openFolder(), 'none') })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^There is no site in .+\.\n {2}to do: Run npm run build first\.\n$/),
  });
  expect(run('deployable', { SITE_OUT: '' }).stderr).toMatch(/^SITE_OUT is empty\.\n/);
});
