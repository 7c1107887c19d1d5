import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPicture } from '../../src/releases/files/picture-content.ts';
import { settings } from '../../tests/fixtures/city/site.config.ts';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  send,
  startServer,
  type IntakeServer,
} from '../../tests/support/intake-server.ts';

const home = openIntakeFolder();
let server: IntakeServer;
let asked = 0;

// Each request comes from a network of its own: what the limits do has tests of its own.
const from = (): Record<string, string> => {
  asked += 1;
  return { 'X-Forwarded-For': `198.51.${asked % 256}.${asked >> 8}` };
};
const post = (body: FormData, headers: Record<string, string> = {}): Promise<Response> =>
  send(server, body, { ...from(), ...headers });
const take = (body: FormData, headers: Record<string, string> = {}) =>
  acknowledge(server, body, { ...from(), ...headers });
const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(server.url + path, { ...init, headers: { ...from(), ...init.headers } });

/** Status and faults of an answer. */
async function faultsOf(response: Response): Promise<string> {
  const errors: { code: number; field: string | null; fault: string }[] = JSON.parse(await response.text());
  expect(errors.map(({ code }) => code)).toEqual(errors.map(() => response.status));
  return `${response.status} ${errors.map(({ field, fault }) => [field, fault].filter(Boolean).join(':')).join(' ')}`;
}

/** A PNG of one bit a pixel: small as a file, huge once it is unfolded. */
function whiteSquare(side: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 1 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const photosOnDisk = (): string[] =>
  readdirSync(join(home.folder, 'photos'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

beforeAll(async () => {
  server = await startServer({ ...home, env: { INTAKE_PROXY: '1' } });
});

describe('GeoReport v2', () => {
  test('lists its services and defines each, in JSON and XML', async () => {
    const services = await (await call('services.json?locale=en')).json();
    expect(services[0]).toMatchInlineSnapshot(`
      {
        "description": "Rubbish not removed, bins that overflow or are broken.",
        "group": "dirty",
        "keywords": "脏, dirty, 垃圾清运",
        "metadata": true,
        "service_code": "garbage",
        "service_name": "Garbage removal",
        "type": "realtime",
      }
    `);
    expect((await (await call('services.xml')).text()).match(/<service>/g)).toHaveLength(services.length);
    expect(await (await call('services/dust.xml?locale=en')).text()).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <service_definition><service_code>dust</service_code><attributes><attribute><variable>true</variable><code>consent</code><datatype>singlevaluelist</datatype><required>true</required><order>1</order><datatype_description>I have read the notice and agree to the use it describes</datatype_description><description>Consent</description><values><value><key>yes</key><name>I agree</name></value></values></attribute><attribute><variable>true</variable><code>seen_at</code><datatype>string</datatype><required>false</required><order>2</order><datatype_description>YYYY-MM-DD</datatype_description><description>Day it was seen</description><values></values></attribute></attributes></service_definition>
      "
    `);
    expect(await faultsOf(await call('services/unknown.json'))).toBe('404 no-service');
  });

  test('takes a report, tells its number and its secret code, and tells by the number how far it is, not what it says', async () => {
    const own = await take(reportForm({ description: 'very private words' }));
    expect(Object.keys(own)).toEqual(['service_request_id', 'service_notice', 'account_id', 'follow_up_code']);
    const text = await (await call(`requests/${own.service_request_id}.json?locale=en`)).text();
    expect(JSON.parse(text)[0]).toEqual({
      ...{ service_request_id: own.service_request_id, status: 'open', state: 'received' },
      ...{ status_notes: 'Received, waiting for review', service_name: null, service_code: null, description: null },
      ...{ reason: null, ledger_id: null },
      ...{ requested_datetime: expect.any(String), updated_datetime: expect.any(String) },
    });
    expect(await readOwn(server, own)).toMatchObject({ service_code: 'garbage' });
    expect(text).not.toContain('private');
    expect(await (await call(`requests/${own.service_request_id}.xml`)).text()).toContain('<status>open</status>');
    const inXml = await call('requests.xml', { method: 'POST', body: reportForm({ description: 'in XML' }) });
    expect([inXml.status, inXml.headers.get('Content-Type')]).toEqual([201, 'text/xml; charset=utf-8']);
    expect(await inXml.text()).toMatch(
      /<service_requests><request><service_request_id>R(-[0-9A-Z]{5}){5}<\/service_request_id>/,
    );
    // A demonstration publishes none of what it was sent.
    expect(await (await call('requests.json')).json()).toEqual([]);
  });

  test('says everything that is wrong with a report, in the language asked for', async () => {
    const response = await post(reportForm({ service_code: 'nonsense', description: '', lat: '99', consent: null }));
    expect(await faultsOf(response)).toBe(
      '400 service_code:no-service description:missing long:half-a-place consent:no-consent',
    );
    const form = new URLSearchParams({ locale: 'zh' });
    const inXml = await call('requests.xml', { method: 'POST', body: form });
    expect([inXml.status, inXml.headers.get('Content-Type')]).toEqual([400, 'text/xml; charset=utf-8']);
    expect(await inXml.text()).toContain('<description>问题描述：没有填写。</description>');
  });

  test('what is addressed wrongly is told apart: no address, no method, no report', async () => {
    expect(await faultsOf(await call('nothing.json'))).toBe('404 not-found');
    const wrongMethod = await call('services.json', { method: 'DELETE' });
    expect([await faultsOf(wrongMethod), wrongMethod.headers.get('Allow')]).toEqual(['405 method', 'GET']);
    expect(await faultsOf(await call('requests/R-00000-00000-00000-00000-00000.json'))).toBe('404 no-report');
  });

  test('the key of a sending is its token', async () => {
    const key = 'a-key-of-chance-000000001';
    const own = await take(reportForm({ description: 'with a key' }), { 'Idempotency-Key': key });
    expect(await (await call(`tokens/${key}.json`)).json()).toEqual([
      { service_request_id: own.service_request_id, token: key },
    ]);
    expect(await faultsOf(await call('tokens/a-key-of-chance-000000002.json'))).toBe('404 no-report');
  });
});

describe('a report that is sent twice', () => {
  test('is one by its key, with the same answer; another content under the key is refused', async () => {
    const headers = { 'Idempotency-Key': 'a-key-of-chance-000000003' };
    const photo = await makePhoto(1);
    const first = await take(reportForm({ photo_near: photo }), headers);
    expect(await take(reportForm({ photo_near: photo }), headers)).toEqual(first);
    expect(await faultsOf(await post(reportForm({ description: 'another' }), headers))).toBe('409 other-content');
    expect(await faultsOf(await post(reportForm(), { 'Idempotency-Key': 'short' }))).toBe('400 idempotency_key:no-key');
  });

  test('is one by its key also at the same moment; without a key nobody is told the code of another’s report', async () => {
    const here = { 'X-Forwarded-For': '203.0.113.1' };
    const photo = await makePhoto(2);
    const key = { 'Idempotency-Key': 'a-key-of-chance-000000004' };
    const answers = await Promise.all([1, 2, 3].map(() => take(reportForm({ photo }), { ...here, ...key })));
    expect(new Set(answers.map(({ follow_up_code }) => follow_up_code)).size).toBe(1);
    const strangers = await Promise.all([1, 2].map(() => take(reportForm({ photo }), here)));
    expect(new Set([...answers, ...strangers].map(({ follow_up_code }) => follow_up_code)).size).toBe(3);
    // By a form too: once the answer was read, whoever sends the same is told no code.
    const codes = async (): Promise<number> =>
      (
        await (await call('form/requests', { method: 'POST', body: reportForm({ photo }), headers: here })).text()
      ).match(/F(?:-(?:<wbr>)?[0-9A-Z]{5}){5}/g)?.length ?? 0;
    expect([await codes(), await codes()]).toEqual([1, 0]);
  });

  test('is swallowed by nothing that was changed, withdrawn or deleted since', async () => {
    for (const [index, change] of ['notes', '', '/contact', '/content'].entries()) {
      const headers = { 'Idempotency-Key': `a-key-of-chance-00000010${index}` };
      const sent = (): FormData => reportForm({ description: `sent and changed ${index}`, phone: '13800000000' });
      const own = await take(sent(), headers);
      const path = `requests/${own.service_request_id}`;
      const code = { 'Follow-Up-Code': own.follow_up_code };
      const body = new URLSearchParams({ note: 'more' });
      if (change === 'notes') await call(`${path}/notes.json`, { method: 'POST', headers: code, body });
      else await call(`${path}${change}.json`, { method: 'DELETE', headers: code });
      const again = await post(sent(), headers);
      expect([change, await faultsOf(again)]).toEqual([change, '409 changed-since']);
      expect((await take(sent())).service_request_id).not.toBe(own.service_request_id);
    }
  });
});

describe('photos', () => {
  test('are kept without anything that was attached, at most 1,600 pixels long', async () => {
    const photo = await makePhoto(3, 2400);
    expect(Buffer.from(await photo.arrayBuffer()).includes('Secret Phone')).toBe(true);
    const before = photosOnDisk();
    await take(reportForm({ photo_near: photo }));
    const [kept = ''] = photosOnDisk().filter((name) => !before.includes(name));
    const bytes = readFileSync(join(home.folder, 'photos', kept));
    expect(readPicture(bytes)).toMatchObject({ width: 1600, height: 1200, attached: [] });
    expect(bytes.includes('Secret')).toBe(false);
  });

  test('what is no photo is refused whatever it says of itself, and nothing of it is kept', async () => {
    const before = photosOnDisk();
    const whole = Buffer.from(await (await makePhoto(4)).arrayBuffer());
    const bombs: Record<string, Uint8Array> = {
      'text with the name of a photo': Buffer.from('<script>alert(1)</script>'),
      'a drawing': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'a zip bomb': Buffer.concat([Buffer.from('PK\x03\x04'), deflateSync(Buffer.alloc(20_000_000))]),
      'half a photo': whole.subarray(0, whole.length / 2),
      'the beginning of a photo, then nonsense': Buffer.concat([whole.subarray(0, 20), Buffer.alloc(5000, 7)]),
      'another format under the first bytes of one': Buffer.concat([
        Buffer.from('\xff\xd8\xff', 'latin1'),
        Buffer.from('GIF89a'),
      ]),
    };
    for (const [what, bytes] of Object.entries(bombs)) {
      const response = await post(
        reportForm({ description: what, photo: new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }) }),
      );
      expect([what, await faultsOf(response)]).toEqual([what, '400 photo:not-a-photo']);
    }
    const pixels = whiteSquare(16_000);
    expect(pixels.length).toBeLessThan(2_000_000);
    const bomb = await post(reportForm({ photo: new Blob([new Uint8Array(pixels)], { type: 'image/png' }) }));
    expect(await faultsOf(bomb)).toBe('400 photo:too-many-pixels');
    expect(photosOnDisk()).toEqual(before);
  });

  test('30 MB in one photo, and a body that says it is larger than all together, are refused before they are whole', async () => {
    const large = new Blob([new Uint8Array(30 * 1024 * 1024)], { type: 'image/jpeg' });
    expect(await faultsOf(await post(reportForm({ photo_near: large })))).toBe('413 photo:too-large');
    const told = await call('requests.json', {
      method: 'POST',
      body: new Uint8Array(34 * 1024 * 1024),
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    expect(await faultsOf(told)).toBe('413 too-large');
    const five = reportForm();
    for (const seed of [5, 6, 7, 8, 9]) five.append('photo', await makePhoto(seed), 'photo.jpg');
    expect(await faultsOf(await post(five))).toBe('400 photo:too-many');
  });

  test('a place for a photo that was left empty is no photo, whichever page sends it: four others still fit', async () => {
    const photo = Buffer.from(await (await makePhoto(13)).arrayBuffer());
    const part = (name: string, file: string, bytes: Uint8Array): Buffer =>
      Buffer.concat([
        Buffer.from(
          `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
        ),
        ...[bytes, Buffer.from('\r\n')],
      ]);
    const empty = ['photo_near', 'photo_far', 'photo_more'].map((name) => part(name, '', Buffer.alloc(0)));
    const fields = { service_code: 'dust', description: 'x', address_string: 'x', consent: 'yes' };
    const texts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const sent = (parts: Buffer[]): Promise<Response> =>
      call('requests.json', {
        method: 'POST',
        body: new Uint8Array(Buffer.concat([...texts, ...parts, Buffer.from('--x--\r\n')])),
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      });
    const photosOf = async (response: Response): Promise<unknown> => {
      const [own] = await response.json();
      return (await readOwn(server, own)).photos;
    };
    expect(await photosOf(await sent(empty))).toEqual([]);
    const chosen = [1, 2, 3, 4].map((more) =>
      part('photo_more', `${more}.jpg`, Buffer.concat([photo, Buffer.of(more)])),
    );
    expect((await sent([...empty, ...chosen])).status).toBe(201);
    expect(await faultsOf(await sent([...chosen, ...chosen.slice(1)]))).toBe('400 photo:too-many');
    // An empty file that somebody did choose is told, not swallowed.
    expect(await faultsOf(await sent([part('photo_near', 'photo.jpg', Buffer.alloc(0))]))).toBe(
      '400 photo:not-a-photo',
    );
  });
});

test('what a report has no place for is not drawn first; a photo that it has already is no fault', async () => {
  const own = await take(reportForm());
  const headers = { 'Follow-Up-Code': own.follow_up_code };
  const add = async (photos: readonly Blob[]): Promise<Response> => {
    const body = new FormData();
    for (const photo of photos) body.append('photo', photo, 'photo.jpg');
    return call(`requests/${own.service_request_id}/photos.json`, { method: 'POST', headers, body });
  };
  const photos = await Promise.all([21, 22, 23, 24].map((seed) => makePhoto(seed)));
  expect((await add(photos.slice(1))).status).toBe(200);
  // Drawn, it would be told to be no photo.
  const broken = (more: string): Blob => new Blob([Buffer.from(`ffd8ffe0${more}`, 'hex')]);
  expect(await faultsOf(await add([broken('01'), broken('02')]))).toBe('400 photo:too-many');
  expect(await faultsOf(await add([broken('01')]))).toBe('400 photo:not-a-photo');
  expect((await add(photos)).status).toBe(200);
  expect((await add(photos)).status).toBe(200);
  expect(await faultsOf(await add([broken('01')]))).toBe('400 photo:too-many');
  expect((await readOwn(server, own)).photos).toHaveLength(4);
});

test('whoever hangs up is not worked for: nothing of a report whose photos still wait is kept', async () => {
  const alone = await startServer(openIntakeFolder());
  const key = 'a-key-of-chance-000000777';
  const form = reportForm();
  for (const seed of [31, 32, 33, 34]) form.append('photo', await makePhoto(seed, 2000), 'photo.jpg');
  const whole = new Response(form);
  const body = Buffer.from(await whole.arrayBuffer());
  const sending = request(`${alone.url}requests.json`, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': whole.headers.get('Content-Type') ?? '', 'Content-Length': body.length },
      'Idempotency-Key': key,
    },
  });
  sending.on('error', () => {});
  sending.end(body, () => sending.destroy());
  await expect.poll(alone.log, { timeout: 20_000 }).toMatch(/"method":"POST".*"status":408/);
  expect((await fetch(`${alone.url}tokens/${key}.json`)).status).toBe(404);
  await alone.end('SIGTERM');
});

describe('what cannot be read', () => {
  test.each([
    ['broken JSON', 'application/json', '{"service_code": "garb', '400 broken-body'],
    ['JSON that is no record', 'application/json', '[1]', '400 broken-body'],
    ['bytes that are no text', 'application/json', new Uint8Array([0x22, 0xff, 0x22]), '400 broken-body'],
    [
      'an object in place of a text',
      'application/json',
      '{"service_code":"dust","description":{"a":1},"address_string":"x","consent":"yes"}',
      '400 description:not-a-text',
    ],
    [
      'an object that says how it becomes a text',
      'application/json',
      '{"service_code":"dust","description":"x","lat":{"toString":1,"valueOf":1},"long":1,"consent":"yes"}',
      '400 lat:no-coordinate address_string:missing',
    ],
    [
      'lists in lists without end, in every field',
      'application/json',
      `{${['service_code', 'description', 'lat', 'long', 'consent', 'seen_at', 'locale', 'phone', 'idempotency_key']
        .map((name) => `"${name}":${'['.repeat(3000)}${']'.repeat(3000)}`)
        .join()}}`,
      '400 service_code:missing description:not-a-text lat:no-coordinate address_string:missing phone:not-a-text consent:no-consent',
    ],
    [
      'a record that would change all records',
      'application/json',
      '{"__proto__":{"consent":"yes"}}',
      '400 service_code:missing description:missing address_string:missing consent:no-consent',
    ],
    [
      'XML with entities that unfold',
      'text/xml',
      '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      '415 media',
    ],
    ['a form without its boundary', 'multipart/form-data', 'x', '400 broken-body'],
    [
      'a form that breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
      '400 broken-body',
    ],
    [
      'a form of another encoding',
      'multipart/form-data; boundary=x',
      Buffer.from('--x\r\nContent-Disposition: form-data; name="description"\r\n\r\n\xc0\xac\r\n--x--\r\n', 'latin1'),
      '400 not-utf8',
    ],
    ['a short form of another encoding', 'application/x-www-form-urlencoded', 'description=%C0%AC', '400 not-utf8'],
    [
      'a text as long as a book',
      'application/x-www-form-urlencoded',
      `description=${'x'.repeat(70_000)}`,
      '413 too-large',
    ],
  ] as const)('%s is refused', async (_what, type, body, fault) => {
    const response = await call('requests.json', { method: 'POST', body, headers: { 'Content-Type': type } });
    expect(await faultsOf(response)).toBe(fault);
    // A form answers with a page, and with the same status.
    const form = await call('form/requests', { method: 'POST', body, headers: { 'Content-Type': type } });
    expect(form.status).toBe(response.status);
  });
});

test('a value that is no text does not break an answer, whatever it is and whichever act it is sent to', async () => {
  const own = await take(reportForm({ phone: '13800000000' }));
  const path = `requests/${own.service_request_id}`;
  const headers = { 'Follow-Up-Code': own.follow_up_code, 'Content-Type': 'application/json' };
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  for (const value of ['{"toString":1,"valueOf":1}', deep, 'true', '[]', '1e400']) {
    for (const name of ['lat', 'description', 'phone', 'seen_at', 'jurisdiction_id', 'idempotency_key', 'locale']) {
      const body = `{"${name}":${value},"service_request_id":"${own.service_request_id}","follow_up_code":${value}}`;
      const statuses = [
        await call('requests.json', { method: 'POST', headers, body }),
        await call('form/requests', { method: 'POST', headers, body }),
        await call('form/follow', { method: 'POST', headers, body }),
        await call(`${path}.json`, { method: 'PATCH', headers, body }),
        await call(`${path}/notes.json`, { method: 'POST', headers, body: `{"note":${value}}` }),
      ].map(({ status }) => status);
      expect([value.slice(0, 30), name, statuses.filter((status) => status >= 500)]).toEqual([
        ...[value.slice(0, 30), name, []],
      ]);
    }
  }
});

describe('the person who reported', () => {
  test('sees, corrects, adds to and withdraws a report by the secret code, and nobody does without it', async () => {
    const own = await take(reportForm({ description: 'first words', phone: '13800000000' }));
    const path = `requests/${own.service_request_id}`;
    const headers = { 'Follow-Up-Code': own.follow_up_code };
    const other = await take(reportForm({ description: 'another report' }));
    for (const code of ['', 'F-00000-00000-00000-00000-00000', other.follow_up_code])
      expect(await faultsOf(await call(`${path}/mine.json`, { headers: { 'Follow-Up-Code': code } }))).toBe(
        '403 wrong-code',
      );

    const corrected = await call(`${path}.json`, {
      method: 'PATCH',
      headers,
      body: new URLSearchParams({ description: 'better words' }),
    });
    expect(await corrected.json()).toMatchObject({
      description: 'better words',
      phone: '13800000000',
      address_string: '示例一路 1 号',
    });
    for (let sent = 0; sent < 2; sent += 1)
      await call(`${path}/notes.json`, { method: 'POST', headers, body: new URLSearchParams({ note: 'still there' }) });
    const photos = new FormData();
    photos.append('photo_far', await makePhoto(10), 'photo.jpg');
    await call(`${path}/photos.json`, { method: 'POST', headers, body: photos });
    expect(await readOwn(server, own)).toMatchObject({ photos: [{ kind: 'far' }], notes: [{ text: 'still there' }] });

    const gone = await call(`${path}.json`, { method: 'DELETE', headers });
    expect(await gone.json()).toMatchObject({ state: 'withdrawn', phone: null });
    expect(
      await faultsOf(
        await call(`${path}/notes.json`, { method: 'POST', headers, body: new URLSearchParams({ note: 'x' }) }),
      ),
    ).toBe('409 state');
  });

  test('can change nothing once the report is deleted, though the change began before', async () => {
    const photo = Buffer.from(await (await makePhoto(13)).arrayBuffer());
    const head = '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';
    const changes: [path: string, method: string, type: string, body: Buffer][] = [
      ['/notes.json', 'POST', 'application/json', Buffer.from('{"note":"a late note"}')],
      ['.json', 'PATCH', 'application/json', Buffer.from('{"description":"late words"}')],
      [
        ...(['/photos.json', 'POST', 'multipart/form-data; boundary=x'] as const),
        Buffer.concat([Buffer.from(head), photo, Buffer.from('\r\n--x--\r\n')]),
      ],
    ];
    const before = photosOnDisk();
    for (const [path, method, type, body] of changes) {
      const own = await take(reportForm());
      const code = { 'Follow-Up-Code': own.follow_up_code };
      const url = `requests/${own.service_request_id}`;
      const status = await new Promise<number>((done, fail) => {
        const sending = request(
          server.url + url + path,
          { method, headers: { ...from(), ...code, 'Content-Type': type, 'Content-Length': body.length } },
          (response) => done(response.statusCode ?? 0),
        );
        sending.on('error', fail);
        sending.write(body.subarray(0, 10));
        setTimeout(() => {
          void call(`${url}/content.json`, { method: 'DELETE', headers: code }).then(() =>
            sending.end(body.subarray(10)),
          );
        }, 100);
      });
      expect([path, status]).toEqual([path, 409]);
      expect(await readOwn(server, own)).toMatchObject({ state: 'deleted', description: null, notes: [], photos: [] });
      // Deleted again it is as deleted as before.
      expect((await call(`${url}/content.json`, { method: 'DELETE', headers: code })).status).toBe(200);
    }
    expect(photosOnDisk()).toEqual(before);
  });

  test('removes a phone by sending it empty, and is told of a field that cannot be corrected', async () => {
    const own = await take(reportForm({ description: 'words of before', phone: '13800000000', last_name: '王' }));
    const patch = (fields: Record<string, string>): Promise<Response> =>
      call(`requests/${own.service_request_id}.json`, {
        ...{ method: 'PATCH', body: new URLSearchParams(fields) },
        headers: { 'Follow-Up-Code': own.follow_up_code },
      });
    expect(
      await (await patch({ phone: '', description: 'new words', lat: '34.12345678901234', long: '1' })).json(),
    ).toMatchObject({ phone: null, last_name: '王', description: 'new words', lat: 34.123457, long: 1 });
    for (const name of readdirSync(home.folder).filter((one) => one.startsWith('intake.db')))
      expect([name, readFileSync(join(home.folder, name)).includes('words of before')]).toEqual([name, false]);
    expect(await faultsOf(await patch({ state: 'accepted', phone: '1' }))).toBe('400 state:no-field');
    expect(await faultsOf(await patch({ service_code: 'dust' }))).toBe('400 service_code:no-field');
  });

  test('has contact data alone deleted, or everything: then the number alone is left, on the disk too', async () => {
    const own = await take(
      reportForm({ description: 'unforgettable words', email: 'nobody@portal.example', photo: await makePhoto(11) }),
    );
    const path = `requests/${own.service_request_id}`;
    const headers = { 'Follow-Up-Code': own.follow_up_code };
    expect((await readOwn(server, own)).email).toBe('nobody@portal.example');
    const before = photosOnDisk().length;
    expect(await (await call(`${path}/contact.json`, { method: 'DELETE', headers })).json()).toMatchObject({
      email: null,
      state: 'received',
    });
    expect(await (await call(`${path}/content.json`, { method: 'DELETE', headers })).json()).toMatchObject({
      state: 'deleted',
      description: null,
    });
    expect(photosOnDisk()).toHaveLength(before - 1);
    expect(await (await call(`${path}.json`)).json()).toMatchObject([{ state: 'deleted', status: 'closed' }]);
    for (const name of readdirSync(home.folder).filter((one) => one.startsWith('intake.db')))
      expect([name, readFileSync(join(home.folder, name)).includes('unforgettable')]).toEqual([name, false]);
  });
});

describe('pages that answer plain forms', () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert('x')</script>&amp;`;

  test('hold what was sent as text, whatever it is, and need no script', async () => {
    const sent = {
      description: attack,
      address_string: attack,
      last_name: attack.slice(0, 45),
      first_name: attack.slice(0, 45),
    };
    const answer = await call('form/requests', {
      method: 'POST',
      body: reportForm({ ...sent, photo_near: await makePhoto(12) }),
    });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'; style-src 'self'");
    const page = (await answer.text()).replaceAll('<wbr>', '');
    const [number = '', code = ''] = ['R', 'F'].map((kind) => new RegExp(`${kind}(?:-[0-9A-Z]{5}){5}`).exec(page)?.[0]);
    const follow = (fields: Record<string, string>): Promise<Response> =>
      call('form/follow', {
        method: 'POST',
        body: new URLSearchParams({ service_request_id: number, follow_up_code: code, locale: 'en', ...fields }),
      });
    const seen = await (await follow({ action: 'note', note: attack })).text();
    expect(seen.match(/<(script|img)/g)).toBeNull();
    // Four texts and one addition, and four fields of the form that corrects them.
    expect(seen.split('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;').length - 1).toBe(9);
    expect(await (await follow({ action: 'withdraw', sure: 'yes' })).text()).toContain(
      'Withdrawn by the person who reported it',
    );
    expect(await (await follow({ action: 'delete', sure: 'yes' })).text()).toContain(
      'Texts, photos and contact data are deleted',
    );
    const wrong = await follow({ follow_up_code: attack });
    const told = await wrong.text();
    expect([wrong.status, told.includes('There is a slip in the code.'), /<(script|img)/.test(told)]).toEqual([
      ...[403, true, false],
    ]);
  });

  test('say in the language of the form what is wrong', async () => {
    const wrong = await call('form/requests', { method: 'POST', body: new URLSearchParams({ locale: 'zh' }) });
    expect([
      wrong.status,
      /<html lang="zh-CN">[^]*<h1>请再看一遍<\/h1>[^]*问题描述：没有填写。/.test(await wrong.text()),
    ]).toEqual([400, true]);
  });
});

describe('what a page has a browser send', () => {
  const { url } = settings;
  // By Node’s own client: `fetch` writes these headers itself.
  const statusOf = (path: string, headers: Record<string, string>, method = 'POST'): Promise<number> =>
    new Promise((done, fail) => {
      const fields = { service_code: 'dust', description: 'x', address_string: 'x', consent: 'yes' };
      const body = new URLSearchParams(fields).toString();
      const type = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length };
      const asking = request(server.url + path, { method, headers: { ...from(), ...type, ...headers } }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      });
      asking.on('error', fail);
      asking.end(body);
    });

  test.each<[string, Record<string, string>]>([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another site that names itself', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site', Origin: `https://other.${new URL(url).host}` }],
    [
      'a neighbour at another port',
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://a.example:8080', Host: 'a.example' },
    ],
    ['another site in an old browser', { Origin: 'https://evil.example' }],
    ['the same host, not encrypted or at another port', { Origin: 'http://127.0.0.1:1' }],
    ['a page that hides where it stood', { Origin: 'null' }],
    ['what is no origin', { Origin: '127.0.0.1' }],
  ])('is not taken from %s, by whichever address', async (_who, headers) => {
    for (const path of ['requests.json', 'form/requests', 'form/follow', 'requests/R-1/notes.json'])
      expect([path, await statusOf(path, headers)]).toEqual([path, 403]);
    expect(await statusOf('requests/R-1.json', headers, 'DELETE')).toBe(403);
  });

  test.each<[string, (own: string) => Record<string, string>]>([
    ['the site', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: new URL(url).origin })],
    ['the site, which says only that', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' })],
    ['the site in an old browser', () => ({ Origin: new URL(url).origin })],
    ['the site under the address by which it was reached', (own) => ({ Origin: own })],
    ['the site at a port that its proxy leaves out', () => ({ Origin: 'http://a.example:8080', Host: 'a.example' })],
    ['the reader, who typed the address', () => ({ 'Sec-Fetch-Site': 'none' })],
    ['a program', () => ({})],
  ])('is taken from %s', async (_who, headersOf) => {
    const headers = headersOf(new URL(server.url).origin);
    expect([await statusOf('requests.json', headers), await statusOf('form/requests', headers)]).toEqual([201, 303]);
  });
});

test('script in every text is text in JSON and XML, and every answer forbids to be run or kept', async () => {
  const attack = `</description><script>alert(1)</script><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;]]>`;
  const own = await take(reportForm({ description: attack, address_string: attack, last_name: '<b>' }));
  const inXml = await call(`requests/${own.service_request_id}/mine.xml`, {
    headers: { 'Follow-Up-Code': own.follow_up_code },
  });
  const xml = await inXml.text();
  expect(xml).not.toMatch(/<script|<!DOCTYPE|<b>/);
  expect(xml).toContain('&lt;script&gt;');
  expect((await readOwn(server, own)).description).toBe(attack);
  const expected = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin',
  };
  expect(Object.fromEntries(inXml.headers)).toMatchObject(expected);
});

test('the log holds nothing that was sent, and contact data lies on the disk sealed', async () => {
  const secrets = [
    'Wang Xiaoming',
    '13912345678',
    'wang@portal.example',
    'behind the blue gate',
    'Lane of Secrets 7',
    'an addition',
  ];
  const [name = '', phone = '', email = '', description = '', address = '', note = ''] = secrets;
  const own = await take(reportForm({ last_name: name, phone, email, description, address_string: address }));
  await call(`requests/${own.service_request_id}/notes.json`, {
    method: 'POST',
    body: new URLSearchParams({ note }),
    headers: { 'Follow-Up-Code': own.follow_up_code },
  });
  await call(`${encodeURIComponent(name)}.json?phone=${phone}`);
  const sent = [
    ...secrets,
    encodeURIComponent(name),
    own.service_request_id,
    own.follow_up_code,
    '198.51.',
    '203.0.113.',
  ];
  expect(server.log().split('\n').length).toBeGreaterThan(40);
  expect(sent.filter((text) => server.log().includes(text))).toEqual([]);
  const files = readdirSync(home.folder).filter((one) => one.startsWith('intake.db'));
  const disk = Buffer.concat(files.map((one) => readFileSync(join(home.folder, one))));
  // The report is there to be read; how to reach the person is not.
  expect(disk.includes(description)).toBe(true);
  expect([name, phone, email].filter((text) => disk.includes(text))).toEqual([]);
});

test('of the addresses that a header tells the proxy’s own alone is believed: whoever writes others before it has one share', async () => {
  const statuses: number[] = [];
  for (let index = 0; index < 60; index += 1) {
    const headers = { 'Content-Type': 'text/plain', 'X-Forwarded-For': `192.0.2.${index}, 203.0.113.77` };
    statuses.push((await fetch(`${server.url}requests.json`, { method: 'POST', body: 'x', headers })).status);
  }
  // Where a minute ends meanwhile, it has its share twice.
  expect(statuses[0]).toBe(415);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
});

test('one host with many networks of IPv6 has a few shares; whoever else reports is taken', async () => {
  const statusOf = async (address: string): Promise<number> =>
    (
      await fetch(`${server.url}requests.json`, {
        method: 'POST',
        body: reportForm(),
        headers: { 'X-Forwarded-For': address },
      })
    ).status;
  const statuses: number[] = [];
  for (let index = 0; index < 80; index += 1)
    statuses.push(await statusOf(`2001:db8:7:${(index * 7).toString(16)}::1`));
  const refused = statuses.filter((status) => status === 429).length;
  // Where a minute ends meanwhile, it has its share twice.
  expect([refused + statuses.filter((status) => status === 201).length, refused > 0]).toEqual([80, true]);
  expect([await statusOf('2001:db8:8::1'), await statusOf('192.0.2.200')]).toEqual([201, 201]);
});

test('it says whether it is well', async () => {
  expect(await (await call('health')).json()).toEqual({ status: 'pass', reason: null, takes: 'tests' });
});
