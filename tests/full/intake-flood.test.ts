import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { loads, mostBytes } from '../../scripts/intake/load.ts';
import { rates } from '../../scripts/intake/rate-limits.ts';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  send,
  startServer,
  type IntakeServer,
} from '../support/intake-server.ts';

/** Sends `count` reports, 20 at a time, and counts the answers. */
async function flood(
  server: IntakeServer,
  count: number,
  addressOf: (index: number) => string,
): Promise<{ statuses: Record<string, number>; waits: boolean }> {
  const statuses: Record<string, number> = {};
  let [next, waits] = [0, true];
  const one = async (): Promise<void> => {
    while (next < count) {
      const index = (next += 1);
      const body = new URLSearchParams({
        service_code: 'dust',
        description: `flood ${index}`,
        address_string: 'x',
        consent: 'yes',
      });
      const response = await fetch(`${server.url}requests.json`, {
        method: 'POST',
        body,
        headers: { 'X-Forwarded-For': addressOf(index) },
      });
      await response.arrayBuffer();
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      if (response.status !== 201) waits &&= Number(response.headers.get('Retry-After')) > 0;
    }
  };
  await Promise.all(Array.from({ length: 20 }, one));
  return { statuses, waits };
}

/** Memory of a process in bytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

test('2,000 reports in a minute from one address: its share is taken, the others are told when to come again', async () => {
  const home = openIntakeFolder();
  // No proxy is named: what a header says of the address is not believed.
  const server = await startServer({ ...home, entry: 'odd' });
  const { statuses, waits } = await flood(server, 2000, (index) => `10.1.${index >> 8}.${index % 256}`);
  const taken = statuses['201'] ?? 0;
  // Where the minute ends meanwhile, its share is there once more.
  expect([rates.send.each, rates.send.each * 2]).toContain(taken);
  expect([statuses, waits]).toEqual([{ 201: taken, 429: 2000 - taken }, true]);
  expect((await fetch(`${server.url}health`)).status).toBe(200);
  await server.end('SIGKILL');
});

test('2,000 from as many addresses: all together have their limit; the memory is bounded, and what was taken is there', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
  const own = await acknowledge(server, reportForm({ photo: await makePhoto(1) }), { 'X-Forwarded-For': '192.0.2.1' });
  const before = memoryOf(server.pid);
  const { statuses, waits } = await flood(server, 2000, (index) => `10.${index >> 8}.${index % 256}.1`);
  const taken = statuses['201'] ?? 0;
  expect(taken).toBeGreaterThanOrEqual(rates.send.all - 1);
  expect([statuses, waits]).toEqual([{ 201: taken, ...(taken < 2000 && { 503: 2000 - taken }) }, true]);
  expect(memoryOf(server.pid) - before).toBeLessThan(150_000_000);
  const db = new DatabaseSync(join(home.folder, 'intake.db'), { readOnly: true });
  expect(db.prepare('SELECT count(*) AS count FROM report').get()).toEqual({ count: taken + 1 });
  db.close();
  // Whoever looks is not held up by those who send.
  expect((await readOwn(server, own)).state).toBe('received');
  await server.end('SIGKILL');
});

test('the health page says when the queue is full, and is well again once it is not', async () => {
  const server = await startServer({ ...openIntakeFolder(), entry: 'odd', env: { INTAKE_PROXY: '1' } });
  const { hostname, port, pathname } = new URL(server.url);
  // Bodies that are nearly whole and stay so, from as many networks.
  const held = Array.from({ length: Math.ceil(loads.bytes / (mostBytes - 1_000_000)) + 1 }, (_, index) => {
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': mostBytes - 1000,
      'X-Forwarded-For': `198.51.${index}.1`,
    };
    const sending = request({ hostname, port, path: `${pathname}requests.json`, method: 'POST', headers });
    sending.on('error', () => {});
    for (let part = 0; part < 4; part += 1) {
      sending.write(`--x\r\nContent-Disposition: form-data; name="photo"; filename="${part}.jpg"\r\n\r\n`);
      sending.write(Buffer.alloc(8_000_000));
      sending.write('\r\n');
    }
    return sending;
  });
  const reasonNow = async (): Promise<string | null> => (await (await fetch(`${server.url}health`)).json()).reason;
  await expect.poll(reasonNow, { timeout: 20_000 }).toBe('queue full');
  expect((await fetch(`${server.url}health`)).status).toBe(503);
  for (const sending of held) sending.destroy();
  await expect.poll(reasonNow, { timeout: 20_000 }).toBeNull();
  await server.end('SIGKILL');
});

test('many large photos at once are taken one after another, or refused in words; none is half taken', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
  const photo = new Blob([new Uint8Array(7_900_000)], { type: 'image/jpeg' });
  const answers = await Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      const form = reportForm({ description: `large ${index}` });
      for (let count = 0; count < 4; count += 1) form.append('photo', photo, 'photo.jpg');
      return (await send(server, form, { 'X-Forwarded-For': `198.51.${index}.1` }).catch(() => null))?.status ?? 0;
    }),
  );
  expect(new Set(answers)).toEqual(new Set([400, 503].filter((status) => answers.includes(status))));
  expect(answers).toContain(503);
  expect(memoryOf(server.pid)).toBeLessThan(900_000_000);
  expect((await fetch(`${server.url}health`)).status).toBe(200);
  await server.end('SIGKILL');
});
