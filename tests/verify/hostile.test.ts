import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { damageRecord, type Damage } from './damage.ts';
import { makeRecord } from './make-record.ts';
import { serveFiles, verifyFiles, verifyWithin, withServer } from './run-verify.ts';

const visits = 'data/visits/register.json';
const seeds = 'data/visits/2026-05-16/visits.seeds.txt';

/** What both scripts say of a server that begins every answer so and then sends `more` without end. */
async function verdictOn(begin: string, more: string): Promise<string> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(begin);
      const sending = setInterval(() => socket.write(more), 5);
      socket.on('close', () => clearInterval(sending));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, text } = await verifyWithin({ request: 0.4, run: 60 }, address);
    return `${code}: ${text.split('\n')[0]}`;
  } finally {
    server.close();
  }
}

describe('a server that never ends its answer is left after a while', () => {
  const left = '2: data/register/index.json: could not be read: no full answer';
  const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';

  test.each([
    ['to go on and on', '', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['a line of its headers byte by byte', 'HTTP/1.1 200 OK\r\nx: ', 'a'],
    ['its body byte by byte', `${head}`, '1\r\n \r\n'],
    ['trailers', `${head}2\r\n{}\r\n0\r\n`, 'a: b\r\n'],
    ['nothing', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n', ''],
  ])('%s', { timeout: 20_000 }, async (_, begin, more) => {
    expect(await verdictOn(begin, more)).toBe(left);
  });

  test('and a run ends when its time is over', { timeout: 60_000 }, async () => {
    const serve = serveFiles(makeRecord());
    const verdict = await withServer(
      (request, response) => setTimeout(() => serve(request, response), 1000),
      (address) => verifyWithin({ request: 20, run: 2 }, address),
    );
    expect(verdict.code).toBe(2);
    expect(verdict.text).toContain('was not read: the time for the whole run was over');
  });
});

describe('a long text', () => {
  /** What both scripts say of a record that was changed so, without hashes. */
  const verdict = async (how: (damage: Damage) => void) => {
    const damage = damageRecord();
    how(damage);
    const { code, text } = await verifyFiles(damage.files);
    return `${code}: ${text.replace(/[0-9a-f]{64}/g, '<hash>')}`;
  };
  const many = 6_000_000;

  test('of line feeds in a note', { timeout: 60_000 }, async () => {
    expect(await verdict(({ change }) => change(visits, ({ entries }) => (entries[1].note.en = '\n'.repeat(many)))))
      .toMatchInlineSnapshot(`
      "1: data/visits/register.json: entry 2, sha256: the entry gives <hash>, found <hash>: it was changed
      1 fault"
    `);
  });

  test('of quotation marks in a cell', { timeout: 60_000 }, async () => {
    expect(
      await verdict(({ replace, seal }) => {
        replace('data/visits/2026-05-16/visits.csv', '82.5', `"${'""'.repeat(many)}"`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "1: data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: differs from what was registered
      1 fault"
    `);
  });

  test('of parts in an address, or of keys in a line', { timeout: 60_000 }, async () => {
    expect(
      await verdict(({ change, replace }) => {
        change(visits, ({ files }) => (files[0].csv = 'a/'.repeat(many)));
        replace('data/register/articles.json', '"zh/heat"', `"zh/${'a-'.repeat(many)}a"`);
      }),
    ).toMatchInlineSnapshot(`
      "1: data/visits/register.json: files[0].csv: expected an address below this folder, found a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/…
      data/register/articles.json: entries[1].article: expected zh/<slug> or en/<slug>, found zh/a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a…
      2 faults"
    `);
    expect(
      await verdict(({ replace, seal }) => {
        replace(seeds, '\n- ', `\n- 0000${` a=${'0'.repeat(64)}`.repeat(1_000_000)} end\n- `);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "1: data/visits/2026-05-16/visits.csv: row 3 (spreadsheet row 4, key “V3”): differs from what was registered; the checks of the columns do not tell where
      data/visits/2026-05-16/visits.seeds.txt: row 1 (spreadsheet row 2, key “V1”), column host: the register says it was removed, but its key is not gone
      data/visits/2026-05-16/visits.seeds.txt: row 2 (spreadsheet row 3, key “V2”), column place_zh: the register says it was removed, but its key is not gone
      data/visits/2026-05-16/visits.seeds.txt: row 2 (spreadsheet row 3, key “V2”), column remark: the register says it was removed, but its key is not gone
      data/visits/2026-05-16/visits.csv: row 3 (spreadsheet row 4, key “V3”), column host: was removed, but the register gives no reason
      data/visits/2026-05-16/visits.csv: row 4 (spreadsheet row 5, key “V4”), column place_zh: was removed, but the register gives no reason
      data/visits/2026-05-16/visits.csv: row 4 (spreadsheet row 5, key “V4”), column remark: was removed, but the register gives no reason
      data/visits/2026-05-16/visits.seeds.txt: line 2 is neither a seed nor keys with a check
      data/visits/2026-05-16/visits.seeds.txt: expected 5 rows, found 6
      data/visits/2026-05-16/visits.seeds.txt: line 3: column place_zh has a key, but no text in row 2
      data/visits/2026-05-16/visits.seeds.txt: line 6: column host has a text in row 5, but no key
      11 faults"
    `);
  });
});

test('of very many faults a thousand are named, and the others counted', { timeout: 60_000 }, async () => {
  const damage = damageRecord();
  damage.change('data/register/index.json', ({ datasets }) => {
    for (let at = 0; at < 1100; at++) datasets.push(`none-${at}`);
  });
  for (const [lang, ends] of [
    ['en', ['100 more faults', '1,100 faults']],
    ['zh', ['另有 100 处问题', '1,100 处问题']],
  ] as const) {
    const { code, text } = await verifyFiles(damage.files, '--lang', lang);
    expect(code).toBe(1);
    expect(text.split('\n').length).toBe(1002);
    expect(text.split('\n').slice(-2)).toEqual(ends);
  }
});
