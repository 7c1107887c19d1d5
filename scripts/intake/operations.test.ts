import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  startServer,
  type Acknowledged,
} from '../../tests/support/intake-server.ts';
import { runScript } from '../../tests/support/trial-city.ts';
import { mostConnections } from './connections.ts';
import { times } from './listen.ts';
import { little, loads } from './load.ts';
import { networksOf, rates } from './rate-limits.ts';

const pages = ['README.md', 'README.zh.md'].map((name) => readFileSync(join('deploy/intake', name), 'utf8'));
const restoring = (page: string): string | undefined => /```sh\n(systemctl stop[^]*?)```/.exec(page)?.[1];

test('the operating pages give the limits that the server has', () => {
  const factors = networksOf('2001:db8::1').map(({ times }) => times);
  expect(networksOf('192.0.2.1').at(-1)?.times).toBe(factors.at(-1));
  for (const page of pages) {
    const rows = [...page.matchAll(/^\|[^|\d]+\|([ \d|]+)\|$/gm)].map(([, cells = '']) => cells.split('|').map(Number));
    expect(rows).toEqual(Object.values(rates).map(({ each, all }) => [...factors.map((factor) => factor * each), all]));
    const said = [...page.replaceAll('\n', ' ').matchAll(/\d+/g)].map(([number]) => Number(number));
    const { headers, request, stall, idle } = times;
    const limits = [
      ...[...factors.map((factor) => factor * mostConnections.each), mostConnections.all, loads.bodiesEach],
      ...[loads.photosEach, loads.photos - little.photosOfAll, little.photosOfAll, little.bytes / 1024 / 1024],
    ];
    for (const limit of [...limits, ...[headers, request, stall, idle].map((time) => time / 1000)])
      expect(said).toContain(limit);
  }
});

/** Runs the restore of a page on folders below `root`, with the real commands. */
function runPage(page: string, root: string) {
  const commands = (restoring(page) ?? '').replaceAll('/var/lib/', `${root}/`).replaceAll('/opt/portal', resolve('.'));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-ec', `systemctl() { echo "systemctl $*"; }; chown() { :; }; ${commands}`],
    { encoding: 'utf8', env: { ...process.env, SITE_CITY: 'tests/fixtures/city', LANG: 'en_US.UTF-8' } },
  );
  return { status, stdout: stdout.replaceAll(root, '<root>'), stderr: stderr.replaceAll(root, '<root>') };
}

/** A server with a key, in folders named as on a server in service. */
async function startService() {
  const root = dirname(openIntakeFolder().folder);
  const home = { folder: join(root, 'portal-intake'), keyFile: join(root, 'portal-intake-key/key') };
  mkdirSync(join(root, 'portal-intake-backup'));
  const server = await startServer(home);
  Object.assign(process.env, { INTAKE_DATA: home.folder, INTAKE_KEY_FILE: home.keyFile });
  const backUp = async (name: string) => {
    const target = join(root, 'portal-intake-backup', name);
    const { status } = runScript('intake.ts', resolve('tests/fixtures/city'), ['--backup', target]);
    // A connection that the server has closed meanwhile is noticed only now.
    await wait(100);
    return status;
  };
  return { root, home, server, backUp };
}

const phone = '13800000000';

test('a restore as the operating pages have it brings back nothing that was deleted since the copy, and carries over what came since', async () => {
  expect(restoring(pages[0] ?? '')).toBe(restoring(pages[1] ?? ''));
  const { root, home, server, backUp } = await startService();
  const keep = (description: string, photo?: Blob) =>
    acknowledge(server, reportForm({ description, phone, ...(photo ? { photo } : {}) }));
  const [staying, deleted, withdrawn, silent, corrected] = [
    await keep('stays', await makePhoto(1)),
    await keep('unforgettable', await makePhoto(2)),
    await keep('withdrawn'),
    await keep('silent'),
    await keep('corrected'),
  ];
  for (const name of ['2026-11-26-0230', '2026-11-27-0230']) expect(await backUp(name)).toBe(0);
  // A copy that was broken off is the newest by its name, and none.
  mkdirSync(join(root, 'portal-intake-backup/2026-11-28-0230.part'));
  const act = async (method: string, own: Acknowledged, path: string, body?: FormData) => {
    const headers = { 'Follow-Up-Code': own.follow_up_code };
    const response = await fetch(`${server.url}requests/${own.service_request_id}${path}`, {
      ...{ method, headers },
      ...(body ? { body } : {}),
    });
    expect([path, response.status < 300]).toEqual([path, true]);
  };
  await act('DELETE', deleted, '/content.json');
  await act('DELETE', withdrawn, '.json');
  await act('DELETE', silent, '/contact.json');
  const correction = new FormData();
  correction.append('phone', '');
  await act('PATCH', corrected, '.json', correction);
  const later = await keep('after the last copy', await makePhoto(3));
  await server.end('SIGKILL');

  const done = runPage(pages[0] ?? '', root);
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(done.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('>'))).toMatchInlineSnapshot(`
    [
      "systemctl stop portal-intake portal-intake-backup.timer",
      "Restored from <root>/portal-intake-backup/2026-11-27-0230 and verified: reports 6, photos 2. Received since the copy and carried over: 1. Withdrawn, deleted or without contact data since the copy, and so here too: 4.",
      "The server can be started now. When all is well, destroy the old folder <root>/portal-intake-aside: it holds what people had deleted.",
      "systemctl start portal-intake portal-intake-backup.timer",
    ]
  `);
  const restored = await startServer(home);
  expect(await readOwn(restored, staying)).toMatchObject({ phone, photos: [{}], state: 'received' });
  expect(await readOwn(restored, later)).toMatchObject({ phone, photos: [{}], description: 'after the last copy' });
  expect(await readOwn(restored, deleted)).toMatchObject({
    state: 'deleted',
    description: null,
    phone: null,
    photos: [],
  });
  expect(await readOwn(restored, withdrawn)).toMatchObject({ state: 'withdrawn', phone: null });
  for (const own of [silent, corrected])
    expect(await readOwn(restored, own)).toMatchObject({ state: 'received', phone: null });
  expect((await (await fetch(`${restored.url}health`)).json()).status).toBe('pass');
  const files = readdirSync(home.folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
  expect(readFileSync(join(home.folder, 'intake.db')).includes('unforgettable')).toBe(false);
  expect(existsSync(`${home.folder}.part`)).toBe(false);
  const own = await acknowledge(restored, reportForm({ phone }));
  expect((await readOwn(restored, own)).phone).toBe(phone);
  await restored.end('SIGTERM');
});

test('a restore says what cannot be known where the old folder tells too little, and no server starts before that is accepted', async () => {
  const { root, home, server, backUp } = await startService();
  const own = await acknowledge(server, reportForm({ phone }));
  const other = await acknowledge(server, reportForm({ description: 'other', phone }));
  expect(await backUp('2026-11-27-0230')).toBe(0);
  await server.end('SIGTERM');
  const database = join(home.folder, 'intake.db');
  const whole = readFileSync(database);
  rmSync(database);
  const refused = runPage(pages[0] ?? '', root);
  expect([refused.status, refused.stdout.includes('systemctl start')]).toEqual([1, false]);
  expect(refused.stderr.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')).toMatchInlineSnapshot(`
    "There is no database in the old folder that can be read.
    What cannot be known: which of 2 reports of the copy were withdrawn, deleted, corrected or lost their contact data since; and which reports came since: they are lost. The newest time that the copy knows: <time>.
    Nothing was done.
      to do: If the old folder can be found or repaired, name it by --old. If it is gone for good, run this again with --accept-loss; then say on the site that whoever reported, withdrew or deleted since the copy must do so once more.
    "
  `);
  expect(existsSync(home.folder)).toBe(false);
  // What systemd makes in its place is empty, and is not begun as a new intake.
  mkdirSync(home.folder);
  await expect(startServer(home)).rejects.toThrow('There is a key already');

  const city = resolve('tests/fixtures/city');
  const [copies, aside] = [join(root, 'portal-intake-backup'), join(root, 'portal-intake-aside')];
  const restore = (...more: string[]) => runScript('intake.ts', city, ['--restore', copies, '--old', aside, ...more]);
  // A folder that was begun anew in between holds other reports in the same places.
  const between = await startServer({ folder: join(root, 'between'), keyFile: home.keyFile, entry: 'odd' });
  const meanwhile = await acknowledge(between, reportForm({ description: 'meanwhile', phone }));
  await between.end('SIGTERM');
  rmSync(aside, { recursive: true });
  renameSync(join(root, 'between'), aside);
  expect(restore().stderr).toContain('not what became of this copy');
  expect(restore('--accept-loss').status).toBe(0);
  const restored = await startServer({ ...home, entry: 'odd' });
  for (const one of [own, other, meanwhile]) expect(await readOwn(restored, one)).toMatchObject({ phone });
  await restored.end('SIGTERM');
  expect(restore('--accept-loss').stderr).toContain('is not empty');

  // Damaged in the middle: what can be read is heeded, what cannot is told.
  rmSync(home.folder, { recursive: true });
  rmSync(aside, { recursive: true });
  mkdirSync(aside);
  const spoilt = Buffer.from(whole);
  const at = spoilt.lastIndexOf(other.service_request_id);
  spoilt.fill(0xff, at - (at % 4096) + 8, at - (at % 4096) + 4096);
  writeFileSync(join(aside, 'intake.db'), spoilt);
  expect(restore().stderr).toContain('is damaged');
  expect(existsSync(home.folder)).toBe(false);
});
