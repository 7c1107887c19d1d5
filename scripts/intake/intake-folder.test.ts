import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

/** Runs `npm run intake` with an option, or where it is refused. */
function intake({ folder, keyFile }: { folder: string; keyFile: string }, ...args: string[]) {
  Object.assign(process.env, { INTAKE_DATA: folder, INTAKE_KEY_FILE: keyFile });
  const { status, stdout, stderr } = runScript('intake.ts', resolve('tests/fixtures/city'), args);
  const said = `${stdout}${stderr}`.replaceAll(dirname(folder), '<home>').replaceAll(/process \d+/g, 'process <pid>');
  return { status, said: said.trim() };
}

test('a backup taken while the server runs is whole: a server on it has every report, photo and contact, and the key opens it alone', async () => {
  const home = openIntakeFolder();
  const server = await startServer(home);
  const photo = await makePhoto(1);
  const own = await acknowledge(server, reportForm({ phone: '13800000001', photo_near: photo }));
  expect([statSync(home.keyFile).mode & 0o777, home.keyFile.startsWith(home.folder)]).toEqual([0o600, false]);

  const second = intake(home);
  expect(second).toMatchInlineSnapshot(`
    {
      "said": "Another server uses this data folder (process <pid>).
      to do: Stop it first, or name another folder by INTAKE_DATA.",
      "status": 1,
    }
  `);
  const target = join(dirname(home.folder), 'backup');
  expect(intake(home, '--backup', target)).toMatchInlineSnapshot(`
    {
      "said": "Copied to <home>/backup and verified: reports 1, photos 1. Keep a copy of the key elsewhere.",
      "status": 0,
    }
  `);
  expect(intake(home, '--backup', target).status).toBe(1);
  const later = await acknowledge(server, reportForm({ description: 'after the backup' }));
  expect(await server.end('SIGTERM')).toBe(0);
  expect(server.log()).toContain('Stopping: what is in hand is finished first.\nStopped.');
  expect(readdirSync(home.folder).sort()).toEqual(['intake.db', 'photos', 'reserve']);

  const restored = await startServer({ folder: target, keyFile: home.keyFile, entry: 'odd' });
  expect(await readOwn(restored, own)).toMatchObject({
    phone: '13800000001',
    photos: [{ kind: 'near' }],
    state: 'received',
  });
  expect((await fetch(`${restored.url}requests/${later.service_request_id}.json`)).status).toBe(404);
  await restored.end('SIGKILL');

  // What cannot be done together is not half done; a copy inside what it copies is none, by whatever link it is named.
  expect(intake({ ...home, folder: target }, '--expire', '--backup', `${target}-2`).said).toMatchInlineSnapshot(
    `"--backup, --restore, --expire and --new are done one at a time."`,
  );
  expect(existsSync(`${target}-2`)).toBe(false);
  symlinkSync(target, `${target}-link`);
  for (const place of [target, `${target}-link`])
    expect(intake({ ...home, folder: target }, '--backup', join(place, 'copies/today')).said).toContain(
      'is inside the data folder',
    );
  expect(readdirSync(target).sort()).not.toContain('copies');

  // A key that is not where it is said to be is not made anew: it would open nothing of what is there.
  const astray = join(dirname(home.folder), 'astray', 'key');
  expect(intake({ folder: target, keyFile: astray })).toMatchInlineSnapshot(`
    {
      "said": "There is no key file <home>/astray/key, and <home>/backup holds data already.
      allowed: the key with which this folder was first started
      to do: Name it by INTAKE_KEY_FILE, or restore it from its copy. A new key would open none of the contact data, so none was made.",
      "status": 1,
    }
  `);
  expect(intake({ folder: target, keyFile: astray }, '--expire').status).toBe(1);
  expect(existsSync(dirname(astray))).toBe(false);

  // A lock whose process was killed is taken over; another key than the folder’s is refused.
  writeFileSync(join(dirname(home.folder), 'other-key'), `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  expect(intake({ folder: target, keyFile: join(dirname(home.folder), 'other-key') })).toMatchInlineSnapshot(`
    {
      "said": "The key <home>/other-key does not open the contact data in <home>/backup.
      allowed: the key with which this folder was first started
      to do: Name the former key by INTAKE_KEY_FILE.",
      "status": 1,
    }
  `);
  expect(intake({ folder: target, keyFile: join(target, 'key') }).said).toContain('is inside the data folder');
  writeFileSync(join(dirname(home.folder), 'a file'), '');
  const inFile = { ...home, folder: join(dirname(home.folder), 'a file', 'data') };
  expect(intake(inFile, '--new').said).toContain('There is a folder in its place.');
  writeFileSync(join(target, 'intake.db'), 'no database, whatever its name says');
  expect(intake({ folder: target, keyFile: home.keyFile }).said).toMatchInlineSnapshot(`
    "<home>/backup/intake.db is damaged and cannot be read.
      allowed: the database as this server wrote it
      to do: Move the folder aside, do not delete it; then run npm run intake -- --restore <copy> --old <this folder>, with the same key."
  `);
  writeFileSync(home.keyFile, 'no key');
  expect(intake({ folder: target, keyFile: home.keyFile }).said).toContain('is no key');
});

test('a damaged photo is named and holds up no copy; a copy that is broken off has not the name of one', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd' });
  const own = await acknowledge(server, reportForm({ phone: '13800000001', photo: await makePhoto(1) }));
  await acknowledge(server, reportForm({ description: 'with a photo', photo: await makePhoto(2) }));
  const photos = readdirSync(join(home.folder, 'photos'), { recursive: true, encoding: 'utf8' });
  const [first = '', second = ''] = photos
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => join(home.folder, 'photos', name));
  appendFileSync(first, 'x');
  const target = join(dirname(home.folder), 'backup');
  // What a copy that was killed has left is no reason to refuse the next.
  mkdirSync(`${target}.part/photos`, { recursive: true });
  const marred = intake(home, '--backup', target);
  expect([marred.status, marred.said.replace(/Reports: \d/, 'Reports: <n>')]).toMatchInlineSnapshot(`
    [
      1,
      "Copied to <home>/backup and verified: reports 2, photos 1. Keep a copy of the key elsewhere.
    A photo is damaged or gone and not in the copy, all else is. Reports: <n>. An earlier copy may have it whole.",
    ]
  `);
  expect(existsSync(`${target}.part`)).toBe(false);
  rmSync(second);
  expect(intake(home, '--backup', `${target}-2`).said).toContain('verified: reports 2, photos 0');
  const restored = await startServer({ folder: target, keyFile: home.keyFile, entry: 'odd' });
  expect((await readOwn(restored, own)).phone).toBe('13800000001');
  await restored.end('SIGKILL');
  await server.end('SIGTERM');
  const file = join(home.folder, 'intake.db');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 4096));
  expect(intake(home, '--backup', `${target}-3`).status).toBe(1);
  expect(readdirSync(dirname(target)).filter((name) => name.startsWith('backup-3'))).toEqual([]);
});

test('what is in a copy is gone within 30 days, whether newer copies were made or not', () => {
  const [service, timer] = ['service', 'timer'].map((kind) =>
    readFileSync(`deploy/intake/portal-intake-prune.${kind}`, 'utf8'),
  );
  expect(timer).toContain('OnCalendar=*-*-* 03:30:00');
  const { folder } = openIntakeFolder();
  const copies = join(folder, 'portal-intake-backup');
  const [day, now] = [86_400, Date.now() / 1000];
  for (const [name, age] of [
    ['old', 28.1],
    ['old.part', 28.1],
    ['young', 27.9],
  ] as const) {
    mkdirSync(join(copies, name, 'photos'), { recursive: true });
    utimesSync(join(copies, name), now - age * day, now - age * day);
  }
  const command = /^ExecStart=(.+)$/m.exec(service ?? '')?.[1] ?? '';
  const run = spawnSync('sh', ['-c', command.replaceAll('%S', folder).replaceAll('{}', "'{}'")], { encoding: 'utf8' });
  expect([run.status, run.stderr, readdirSync(copies)]).toEqual([0, '', ['young']]);
});

test('a clock that goes back changes neither numbers nor order, and a report sent again is still one', async () => {
  const home = openIntakeFolder();
  const clock = join(dirname(home.folder), 'clock');
  writeFileSync(clock, '0');
  const server = await startServer({ ...home, entry: 'odd', env: { ODD_CLOCK: clock } });
  const own: Acknowledged[] = [];
  const key = { 'Idempotency-Key': 'a-key-of-chance-000000001' };
  own.push(await acknowledge(server, reportForm({ description: 'first' }), key));
  writeFileSync(clock, String(-40 * 86_400_000));
  own.push(await acknowledge(server, reportForm({ description: 'second' })));
  expect(await acknowledge(server, reportForm({ description: 'first' }), key)).toEqual(own[0]);
  writeFileSync(clock, String(3_600_000));
  own.push(await acknowledge(server, reportForm({ description: 'third' })));
  const db = new DatabaseSync(join(home.folder, 'intake.db'), { readOnly: true });
  const numbers = db.prepare('SELECT number FROM report ORDER BY seq').all();
  db.close();
  expect(numbers.map(({ number }) => number)).toEqual(own.map(({ service_request_id }) => service_request_id));
});

test('what is past its time by the settings is deleted at the start and on demand; the number stays', async () => {
  const home = openIntakeFolder();
  const clock = join(dirname(home.folder), 'clock');
  writeFileSync(clock, String(-800 * 86_400_000));
  const old = await startServer({ ...home, entry: 'odd', env: { ODD_CLOCK: clock } });
  const first = await acknowledge(
    old,
    reportForm({ description: 'old words', email: 'a@portal.example', photo: await makePhoto(2) }),
  );
  writeFileSync(clock, String(-10 * 86_400_000));
  const withdrawn = await acknowledge(old, reportForm({ description: 'young words', email: 'b@portal.example' }));
  await fetch(`${old.url}requests/${withdrawn.service_request_id}.json`, {
    method: 'DELETE',
    headers: { 'Follow-Up-Code': withdrawn.follow_up_code },
  });
  await old.end('SIGTERM');
  // Two years in one leap: a clock that is wrong must not delete everything.
  const leap = intake(home, '--expire');
  expect([leap.status, leap.said.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')]).toMatchInlineSnapshot(`
    [
      1,
      "Nothing that is past its time was deleted: the clock says <time>, and the newest time that this data folder knows is <time>, which is too far away.
      to do: Set the clock. If it is right (the server was off for long), run: npm run intake -- --expire --clock-is-right",
    ]
  `);
  expect(intake(home, '--clock-is-right').status).toBe(1);
  expect(intake(home, '--expire', '--clock-is-right').said).toBe(
    'Past its time and deleted: contact data of 1, photos of 1, texts of 0.',
  );
  expect(intake(home, '--expire').said).toBe('Past its time and deleted: contact data of 0, photos of 0, texts of 0.');
  const server = await startServer({ ...home, entry: 'odd' });
  expect(await readOwn(server, first)).toMatchObject({
    state: 'received',
    description: 'old words',
    email: null,
    photos: [],
  });
  expect(await readOwn(server, withdrawn)).toMatchObject({
    state: 'withdrawn',
    description: 'young words',
    email: null,
  });
  expect(
    readdirSync(join(home.folder, 'photos'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.jpg'),
    ),
  ).toEqual([]);
  expect(intake({ ...home, folder: join(dirname(home.folder), 'nothing') }, '--expire').said).toBe(
    'There is no data in <home>/nothing. Name the data folder by INTAKE_DATA.',
  );
});

test('what is deleted while a backup reads is gone from the disk once it has read', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd' });
  const own = await acknowledge(server, reportForm({ description: 'unforgettable words' }));
  const reader = new DatabaseSync(join(home.folder, 'intake.db'), { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM report').get();
  const began = performance.now();
  const headers = { 'Follow-Up-Code': own.follow_up_code };
  await fetch(`${server.url}requests/${own.service_request_id}/content.json`, { method: 'DELETE', headers });
  expect(performance.now() - began).toBeLessThan(3000);
  const isThere = (): boolean =>
    readdirSync(home.folder)
      .filter((name) => name.startsWith('intake.db'))
      .some((name) => readFileSync(join(home.folder, name)).includes('unforgettable'));
  expect(isThere()).toBe(true);
  reader.exec('COMMIT');
  reader.close();
  await expect.poll(isThere, { timeout: 10_000 }).toBe(false);
});

test('data, backup and key are their owner’s alone, and the server outlives whoever reads its log', async () => {
  const home = openIntakeFolder();
  mkdirSync(home.folder, { mode: 0o755 });
  const server = await startServer(home);
  await acknowledge(server, reportForm({ photo: await makePhoto(3) }));
  const target = join(dirname(home.folder), 'backup');
  mkdirSync(target, { mode: 0o755 });
  expect(intake(home, '--backup', target).status).toBe(0);
  const open = (folder: string): string[] =>
    ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter(
      (name) => (statSync(join(folder, name)).mode & 0o077) !== 0,
    );
  expect(open(home.folder)).toEqual([]);
  expect(statSync(target).mode & 0o777).toBe(0o700);
  server.closeLog();
  for (let sent = 0; sent < 3; sent += 1) expect((await fetch(`${server.url}health`)).status).toBe(200);
  await server.end('SIGKILL');
  chmodSync(home.keyFile, 0o644);
  expect(intake(home).said).toMatchInlineSnapshot(`
    "Other users can read the key file <home>/key (mode 644).
      allowed: its owner alone can read and write it (600)
      to do: Run: chmod 600 <home>/key"
  `);
});

test('a body that stands still is given up, with its connection free for others', async () => {
  const server = await startServer({ ...openIntakeFolder(), entry: 'odd', env: { ODD_TIMES: '{"stall":300}' } });
  const { request } = await import('node:http');
  for (const type of ['application/json', 'multipart/form-data; boundary=x']) {
    const status = await new Promise<number>((done, fail) => {
      const headers = { 'Content-Type': type, 'Content-Length': 1000 };
      const sending = request(`${server.url}requests.json`, { method: 'POST', headers }, (response) =>
        done(response.statusCode ?? 0),
      );
      sending.on('error', fail);
      sending.write('{');
    });
    expect([type, status]).toEqual([type, 408]);
  }
  expect((await acknowledge(server, reportForm())).follow_up_code).toMatch(/^F-/);
});

test('a stop finishes what is in hand: a report that is on its way is taken, a new one is not', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd' });
  const url = new URL(`${server.url}requests.json`);
  const { request } = await import('node:http');
  const body = 'service_code=dust&description=slow&address_string=x&consent=yes';
  const answer = new Promise<number>((done, fail) => {
    const sending = request(
      url,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length },
      },
      (response) => done(response.statusCode ?? 0),
    );
    sending.on('error', fail);
    sending.write(body.slice(0, 20));
    setTimeout(() => {
      const ended = server.end('SIGTERM');
      setTimeout(() => sending.end(body.slice(20)), 300);
      void ended;
    }, 200);
  });
  expect(await answer).toBe(201);
  expect(await server.ended).toBe(0);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

test('a database that opens and is damaged further on is told in words, and no copy is made of it', async () => {
  const home = openIntakeFolder();
  const server = await startServer({ ...home, entry: 'odd' });
  const { service_request_id } = await acknowledge(server, reportForm());
  await server.end('SIGTERM');
  const [file, target] = [join(home.folder, 'intake.db'), join(dirname(home.folder), 'backup')];
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(service_request_id);
  bytes.fill(0xff, at - (at % 4096), at - (at % 4096) + 4096);
  writeFileSync(file, bytes);
  const { status, said } = intake(home, '--backup', target);
  expect([status, said.split('\n')[0]]).toEqual([1, '<home>/data/intake.db is damaged and cannot be read.']);
  expect([target, `${target}.part`].filter(existsSync)).toEqual([]);
});
