import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../scripts/intake/check-photo.ts';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  send,
  startServer,
  type Acknowledged,
  type IntakeServer,
} from '../support/intake-server.ts';

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', ['-l', folder]);
});

const photosIn = (folder: string): string[] =>
  readdirSync(join(folder, 'photos'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

/** Sends reports with photos until one is not taken; gives those that were, and the answer that was none. */
async function fill(server: IntakeServer): Promise<{ taken: Acknowledged[]; status: number; text: string }> {
  const taken: Acknowledged[] = [];
  for (let index = 1; index < 400; index += 1) {
    const form = reportForm({
      description: `fill ${index} ${'x'.repeat(900)}`,
      phone: '13800000000',
      photo: await makePhoto(index, 640),
    });
    const response = await send(server, form, { 'X-Forwarded-For': `198.51.${index % 250}.1` });
    const text = await response.text();
    if (response.status !== 201) return { taken, status: response.status, text };
    taken.push(JSON.parse(text)[0]);
  }
  throw new Error('The disk never filled.');
}

/** Leaves not a byte of the disk. */
function fillUp(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'a');
  for (let size = 1 << 20; size > 0; size >>= 1)
    try {
      for (;;) if (writeSync(file, Buffer.alloc(size)) < size) break;
    } catch {
      // Smaller ones may still fit.
    }
  closeSync(file);
}

/** Everything acknowledged is whole, and nothing is there that was not but what was deleted. */
async function expectWhole(
  server: IntakeServer,
  folder: string,
  taken: readonly Acknowledged[],
  deleted = 0,
): Promise<void> {
  for (const own of taken) expect(await readOwn(server, own)).toMatchObject({ phone: '13800000000', photos: [{}] });
  const db = new DatabaseSync(join(folder, 'intake.db'), { readOnly: true });
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(db.prepare('SELECT count(*) AS count FROM report').get()).toEqual({ count: taken.length + deleted });
  db.close();
  for (const name of photosIn(folder))
    expect(sha256(readFileSync(join(folder, 'photos', name)))).toBe(name.slice(3, -4));
}

const canMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

test.skipIf(!canMount)(
  'a full disk is said, nothing acknowledged is lost, and with room again it goes on',
  async () => {
    const home = openIntakeFolder();
    mkdirSync(home.folder, { recursive: true });
    const size = (bytes: string, ...more: string[]): void => {
      const { status, stderr } = spawnSync(
        'mount',
        ['-t', 'tmpfs', '-o', [`size=${bytes}`, ...more].join(), 'tmpfs', home.folder],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
    };
    size('20m');
    mounted.push(home.folder);
    const server = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
    const { taken, status, text } = await fill(server);
    expect([status, JSON.parse(text)[0].fault, taken.length > 3]).toEqual([507, 'disk-full', true]);
    expect(await (await fetch(`${server.url}health`)).json()).toMatchObject({ status: 'fail' });
    await expectWhole(server, home.folder, taken);

    const forget = async (at: IntakeServer, own: Acknowledged | undefined): Promise<unknown> => {
      const headers = { 'Follow-Up-Code': own?.follow_up_code ?? '' };
      const answer = await fetch(`${at.url}requests/${own?.service_request_id}/content.json`, {
        method: 'DELETE',
        headers,
      });
      return [answer.status, (await answer.json()).state];
    };
    await server.end('SIGKILL');
    // Not a byte is left: the real command starts all the same, says so, and takes nothing but deletions.
    fillUp(home.folder);
    const full = await startServer(home);
    await expect.poll(full.log).toContain('The disk is nearly full: no reports are taken now');
    expect(await (await fetch(`${full.url}health`)).json()).toMatchObject({ status: 'fail', reason: 'disk full' });
    const refused = await send(full, reportForm());
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([507, '600']);
    expect(await forget(full, taken.pop())).toEqual([200, 'deleted']);
    // With room again the reserve is kept again, and once more nothing but it is left while the server runs.
    const reserve = join(home.folder, 'reserve');
    expect(existsSync(reserve)).toBe(false);
    size('60m', 'remount');
    await expect.poll(() => existsSync(reserve) && statSync(reserve).size, { timeout: 10_000 }).toBe(8 * 1024 * 1024);
    fillUp(home.folder);
    expect(await forget(full, taken.pop())).toEqual([200, 'deleted']);
    expect(existsSync(reserve)).toBe(false);
    await full.end('SIGKILL');
    rmSync(join(home.folder, 'filler'));
    size('200m', 'remount');
    const server2 = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
    expect(await (await fetch(`${server2.url}health`)).json()).toMatchObject({ status: 'pass' });
    expect(existsSync(reserve)).toBe(true);
    taken.push(
      await acknowledge(
        server2,
        reportForm({ description: 'room again', phone: '13800000000', photo: await makePhoto(1000) }),
        { 'X-Forwarded-For': '198.51.100.1' },
      ),
    );
    await server2.end('SIGKILL');
    const again = await startServer({ ...home, entry: 'odd' });
    await expectWhole(again, home.folder, taken, 2);
    await again.end('SIGTERM');
  },
);

test('where the system lets no file grow any more it is the same: 507, and nothing acknowledged is lost', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
  spawnSync('prlimit', ['--pid', String(server.pid), '--fsize=307200']);
  const { taken, status, text } = await fill(server);
  expect([status, JSON.parse(text)[0].fault, taken.length > 3]).toEqual([507, 'disk-full', true]);
  await server.end('SIGKILL');
  const again = await startServer({ ...home, entry: 'odd' });
  await expectWhole(again, home.folder, taken);
  await acknowledge(again, reportForm({ photo: await makePhoto(1) }));
  await again.end('SIGTERM');
});
