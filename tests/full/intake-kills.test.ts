import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sha256 } from '../../scripts/intake/check-photo.ts';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  startServer,
  type Acknowledged,
} from '../support/intake-server.ts';

/** What is wrong with a folder after a stop: rows without their photos, photos without rows or of other bytes, unsound tables. */
function faultsOf(folder: string): string[] {
  const db = new DatabaseSync(join(folder, 'intake.db'));
  try {
    const unsound = db
      .prepare('PRAGMA integrity_check')
      .all()
      .filter((row) => row['integrity_check'] !== 'ok');
    const strangers = db.prepare('PRAGMA foreign_key_check').all();
    const named = new Set(
      db
        .prepare('SELECT sha256 FROM photo')
        .all()
        .map((row) => String(row['sha256'])),
    );
    const files = readdirSync(join(folder, 'photos'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const present = new Map(files.map((name) => [name.slice(3, -4), name]));
    const empty = db
      .prepare("SELECT number FROM report WHERE description IS NULL OR description NOT LIKE 'kill %'")
      .all();
    return [
      ...unsound.map((row) => JSON.stringify(row)),
      ...strangers.map((row) => JSON.stringify(row)),
      ...empty.map((row) => `${row['number']} is half written`),
      ...[...named].filter((name) => !present.has(name)).map((name) => `${name} is named and not there`),
      ...files.filter((name) => !named.has(name.slice(3, -4))).map((name) => `${name} is there and not named`),
      ...files
        .filter((name) => sha256(readFileSync(join(folder, 'photos', name))) !== name.slice(3, -4))
        .map((name) => `${name} is damaged`),
    ];
  } finally {
    db.close();
  }
}

test('a stop at any step of a write leaves the whole report or none of it, and the next sending of it is the same one report', async () => {
  const [near, far] = [await makePhoto(1), await makePhoto(2)];
  const formOf = (at: number): FormData => {
    const form = reportForm({ description: `kill ${at}`, phone: '13800000000', photo_near: near });
    form.append('photo_far', far, 'photo.jpg');
    return form;
  };
  const met: string[] = [];
  for (let at = 1; ; at += 1) {
    // A folder without photos: each step of theirs is met again.
    const one = openIntakeFolder();
    const headers = { 'Idempotency-Key': `key-of-the-step-number-${at}` };
    const server = await startServer({ ...one, entry: 'odd', env: { ODD_STOP: String(at) } });
    const answer = await acknowledge(server, formOf(at), headers).catch(() => null);
    if (answer) {
      await server.end('SIGKILL');
      break;
    }
    await server.ended;
    met.push(/stopped at: (.+)/.exec(server.log())?.[1] ?? 'nowhere');
    const again = await startServer({ ...one, entry: 'odd' });
    expect([at, faultsOf(one.folder)]).toEqual([at, []]);
    const own = await acknowledge(again, formOf(at), headers);
    expect(await readOwn(again, own)).toMatchObject({
      description: `kill ${at}`,
      photos: [{ kind: 'near' }, { kind: 'far' }],
    });
    const count = new DatabaseSync(join(one.folder, 'intake.db'), { readOnly: true });
    expect(count.prepare('SELECT count(*) AS count FROM report').get()).toEqual({ count: 1 });
    count.close();
    await again.end('SIGKILL');
  }
  expect(met).toMatchInlineSnapshot(`
    [
      "photo folder",
      "photo write",
      "photo rename",
      "photo folder sync",
      "photo kept",
      "photo folder",
      "photo write",
      "photo rename",
      "photo folder sync",
      "photo kept",
      "report row",
      "contact row",
      "photo rows",
      "commit",
      "committed",
    ]
  `);
});

test('100 kills at random moments lose nothing that was acknowledged', async () => {
  const home = openIntakeFolder();
  const photos = await Promise.all([3, 4, 5, 6].map((seed) => makePhoto(seed)));
  const acknowledged: Acknowledged[] = [];
  let [kills, sent, cut] = [0, 0, 0];
  while (kills < 100) {
    const server = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
    let isOn = true;
    const { promise: firstTaken, resolve: take } = Promise.withResolvers<void>();
    // Four send without a pause until it is dead.
    const senders = [0, 1, 2, 3].map(async (sender) => {
      while (isOn) {
        sent += 1;
        const form = reportForm({
          description: `kill ${sent}`,
          phone: '13800000000',
          photo_near: sent % 2 ? (photos[sender] ?? null) : null,
        });
        const headers = { 'X-Forwarded-For': `10.${(sent >> 8) % 256}.${sent % 256}.1` };
        try {
          acknowledged.push(await acknowledge(server, form, headers));
          take();
        } catch {
          cut += 1;
          isOn = false;
          take();
        }
      }
    });
    await firstTaken;
    await new Promise((done) => setTimeout(done, (kills * 37) % 60));
    await server.end('SIGKILL');
    await Promise.all(senders);
    kills += 1;
  }
  const last = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
  expect(faultsOf(home.folder)).toEqual([]);
  const lost: string[] = [];
  for (const [index, own] of acknowledged.entries()) {
    const headers = { 'Follow-Up-Code': own.follow_up_code, 'X-Forwarded-For': `11.${index >> 8}.${index % 256}.1` };
    const response = await fetch(`${last.url}requests/${own.service_request_id}/mine.json`, { headers });
    if (response.status !== 200 || !(await response.text()).includes('13800000000')) lost.push(own.service_request_id);
  }
  expect(lost).toEqual([]);
  // Each kill cut something off, and much had been acknowledged by then.
  expect([kills, cut >= 100, acknowledged.length > 100]).toEqual([100, true, true]);
  console.log(`${kills} kills, ${acknowledged.length} acknowledged, ${cut} cut off`);
});
