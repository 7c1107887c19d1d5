import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerStatuses } from '../../src/core/intake/answer-statuses.ts';
import {
  acknowledge,
  openIntakeFolder,
  readOwn,
  reportForm,
  send,
  startServer,
  type IntakeServer,
} from '../../tests/support/intake-server.ts';
import { mostConnections } from './connections.ts';
import { safeHeaders } from './safe-headers.ts';
import { wrongs } from './wrong-words.ts';

const home = openIntakeFolder();
let server: IntakeServer;
beforeAll(async () => {
  const allowed = { headers: 600, request: 2500, idle: 300, stall: 1000 };
  server = await startServer({ ...home, entry: 'odd', env: { ODD_TIMES: JSON.stringify(allowed) } });
});

const connect = (): Socket => {
  const { hostname, port } = new URL(server.url);
  return createConnection({ host: hostname, port: Number(port) }).on('error', () => {});
};

/** Sends bytes as they are, and gives all that comes back until the connection is closed. */
function talk(text: string | Buffer, socket = connect()): Promise<string> {
  return new Promise((done) => {
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.once('close', () => done(heard));
    socket.write(text);
  });
}

/** Status of a bare answer, after a look at its headers and its body. */
function statusOf(answer: string): number {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const lines = head.split('\r\n').map((line) => line.toLowerCase());
  for (const [name, value] of Object.entries(safeHeaders)) expect(lines).toContain(`${name}: ${value}`.toLowerCase());
  expect(body).not.toBe('');
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
}

const get = (path: string, ...headers: string[]): string =>
  `GET ${path} HTTP/1.1\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`;

describe('what no route is asked for', () => {
  test.each([
    ['a bad host', get('/intake/v2/services.json', 'Host: a b<c>', 'Connection: close'), 400],
    ['no host', get('/intake/v2/services.json', 'Connection: close'), 400],
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['a header that is none', get('/intake/v2/services.json', 'Host: x', 'no header'), 400],
    ['headers as long as a book', get('/intake/v2/services.json', 'Host: x', `X: ${'x'.repeat(20_000)}`), 431],
    ['an expectation', get('/intake/v2/services.json', 'Host: x', 'Expect: a miracle'), 417],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    [
      'another protocol',
      get('/intake/v2/none.json', 'Host: x', 'Connection: Upgrade, close', 'Upgrade: websocket'),
      404,
    ],
    [
      'two lengths',
      'POST /intake/v2/requests.json HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      400,
    ],
  ] as const)('%s is answered in words, with the headers of every answer', async (_what, sent, status) => {
    expect(statusOf(await talk(sent))).toBe(status);
  });

  test('is answered as a page, as XML or as JSON, as its address says', async () => {
    const kinds = ['form/requests', 'services.xml', 'services.json'].map(async (path) => {
      const answer = await talk(get(`/intake/v2/${path}`, 'Host: a b', 'Connection: close'));
      return [
        /content-type: ([\w/]+)/i.exec(answer)?.[1],
        answer.split('\r\n\r\n')[1]?.includes('cannot be read') || answer.includes('请求读不懂'),
      ];
    });
    expect(await Promise.all(kinds)).toEqual([
      ['text/html', true],
      ['text/xml', true],
      ['application/json', true],
    ]);
  });
});

describe('who is too slow', () => {
  test('with the headers is told so and cut off, and so is who sends a body a byte at a time', async () => {
    const began = performance.now();
    expect(statusOf(await talk('GET /intake/v2/services.json HTTP/1.1\r\nHost: x\r\n'))).toBe(408);
    expect(performance.now() - began).toBeLessThan(4000);
    const socket = connect();
    const drip = setInterval(() => socket.write('x'), 200);
    const head =
      'POST /intake/v2/requests.json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';
    expect(statusOf(await talk(head, socket))).toBe(408);
    clearInterval(drip);
  });

  test('to ask again on an open connection, or says nothing on it, holds it no longer than that', async () => {
    const began = performance.now();
    const answer = await talk(get('/intake/v2/services.json', 'Host: x'));
    expect([answer.startsWith('HTTP/1.1 200'), performance.now() - began < 5000]).toEqual([true, true]);
    await talk('');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('cannot take all connections: one address has so many, and who has one open goes on', async () => {
    const own = connect();
    const sockets = Array.from({ length: mostConnections.each + 10 }, connect);
    const refused = sockets.map(
      (socket) =>
        new Promise<string>((done) => {
          let heard = '';
          socket.on('data', (chunk) => (heard += chunk.toString()));
          socket.once('close', () => done(heard));
        }),
    );
    expect(
      (await talk(get('/intake/v2/health.json', 'Host: x', 'Connection: close'), own)).startsWith('HTTP/1.1 200'),
    ).toBe(true);
    const told = await Promise.all(refused);
    expect(told.filter((text) => text.startsWith('HTTP/1.1 503')).map(statusOf).length).toBeGreaterThanOrEqual(10);
    expect((await fetch(`${server.url}health`)).status).toBe(200);
  });
});

describe('while another process holds the database', () => {
  test('what is sent waits a little and is kept, or is told to come again; whoever looks is not held up', async () => {
    const own = await acknowledge(server, reportForm({ description: 'before' }));
    const other = new DatabaseSync(join(home.folder, 'intake.db'));
    other.exec('BEGIN IMMEDIATE');
    const sent = send(server, reportForm({ description: 'meanwhile' }));
    const health = fetch(`${server.url}health`);
    const began = performance.now();
    for (let looks = 0; looks < 10; looks += 1) expect((await readOwn(server, own)).description).toBe('before');
    expect(performance.now() - began).toBeLessThan(1500);
    const answer = await sent;
    expect([answer.status, answer.headers.get('Retry-After'), (await answer.json())[0].fault]).toEqual([
      503,
      '3',
      'held',
    ]);
    expect((await health).status).toBe(503);
    const later = send(server, reportForm({ description: 'a moment later' }));
    const headers = { 'Follow-Up-Code': own.follow_up_code };
    const gone = fetch(`${server.url}requests/${own.service_request_id}/content.json`, { method: 'DELETE', headers });
    setTimeout(() => other.exec('COMMIT'), 300);
    expect([(await later).status, (await gone).status]).toEqual([201, 200]);
    expect(other.prepare('SELECT count(*) AS count FROM report').get()).toEqual({ count: 2 });
    other.close();
  });
});

test('the server answers with each status that the page names, and with no other', async () => {
  const names = Object.keys(answerStatuses).map(Number);
  expect([...new Set(Object.values(wrongs).map(([status]) => status))].sort()).toEqual(names.sort());

  const met = new Set<number>();
  const ask = async (at: IntakeServer, path: string, init: RequestInit = {}): Promise<void> => {
    const response = await fetch(at.url + path, init);
    met.add(response.status);
    await response.arrayBuffer();
  };
  const body = (description = 'x'): URLSearchParams =>
    new URLSearchParams({ service_code: 'dust', description, address_string: 'x', consent: 'yes' });
  const at = await startServer({ ...openIntakeFolder(), entry: 'odd', env: { INTAKE_PROXY: '1' } });
  await ask(at, 'requests/none/mine.json');
  await ask(at, 'nothing.json');
  await ask(at, 'services.json', { method: 'DELETE' });
  await ask(at, 'requests.json', { method: 'POST', body: 'x' });
  await ask(at, 'requests.json', { method: 'POST', body: body('x'.repeat(70_000)) });
  const headers = { 'Idempotency-Key': 'a-key-of-chance-000000001' };
  for (const text of ['a', 'b']) await ask(at, 'requests.json', { method: 'POST', body: body(text), headers });
  for (let count = 0; count < 30; count += 1)
    await ask(at, 'requests.json', { method: 'POST', body: new URLSearchParams() });
  await at.end('SIGKILL');
  for (const fault of ['report row=ENOSPC', 'report row=EUNKNOWN', 'report row=ERR_SQLITE_ERROR']) {
    const faulty = await startServer({ ...openIntakeFolder(), entry: 'odd', env: { ODD_FAULT: fault } });
    await ask(faulty, 'requests.json', { method: 'POST', body: body() });
    await faulty.end('SIGKILL');
  }
  // These were met above: too slow, an expectation, long headers, a held database.
  expect([...met].filter((status) => status !== 201).sort()).toEqual(
    names.filter((status) => ![408, 417, 431, 503].includes(status)),
  );
});
