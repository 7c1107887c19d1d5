import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  startServer,
} from '../../tests/support/intake-server.ts';
import { runScript } from '../../tests/support/trial-city.ts';
import { mostConnections } from './connections.ts';
import { times } from './listen.ts';
import { loads } from './load.ts';
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
    const limits = [...factors.map((factor) => factor * mostConnections.each), mostConnections.all, loads.bodiesEach];
    for (const limit of [...limits, ...[headers, request, stall, idle].map((time) => time / 1000)])
      expect(said).toContain(limit);
  }
});

test('after a restore as the operating pages have it everything is there that was copied, with the same key', async () => {
  const home = openIntakeFolder();
  const root = dirname(home.folder);
  const data = join(root, 'portal-intake');
  const server = await startServer({ ...home, folder: data });
  const own = await acknowledge(server, reportForm({ phone: '13800000000', photo: await makePhoto(1) }));
  mkdirSync(join(root, 'portal-intake-backup'));
  Object.assign(process.env, { INTAKE_DATA: data, INTAKE_KEY_FILE: home.keyFile });
  for (const name of ['2026-11-26-0230', '2026-11-27-0230']) {
    const target = join(root, 'portal-intake-backup', name);
    expect(runScript('intake.ts', resolve('tests/fixtures/city'), ['--backup', target]).status).toBe(0);
    if (name.startsWith('2026-11-26')) await acknowledge(server, reportForm({ description: 'between two copies' }));
  }
  const lost = await acknowledge(server, reportForm({ description: 'after the last copy' }));
  await server.end('SIGKILL');
  rmSync(join(data, 'intake.db'));
  expect(restoring(pages[0] ?? '')).toBe(restoring(pages[1] ?? ''));
  const commands = (restoring(pages[0] ?? '') ?? '').replaceAll('/var/lib/', `${root}/`);
  const { status, stderr } = spawnSync('bash', ['-ec', `systemctl() { :; }; chown() { :; }; ${commands}`], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const restored = await startServer({ ...home, folder: data });
  expect(await readOwn(restored, own)).toMatchObject({ phone: '13800000000', photos: [{}], state: 'received' });
  expect((await fetch(`${restored.url}requests/${lost.service_request_id}.json`)).status).toBe(404);
  expect((await (await fetch(`${restored.url}health`)).json()).status).toBe('pass');
  const own2 = await acknowledge(restored, reportForm({ phone: '13800000001' }));
  expect((await readOwn(restored, own2)).phone).toBe('13800000001');
  await restored.end('SIGTERM');
});
