import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SentReport } from '../../src/core/intake/report-fields.ts';
import { shardOf } from '../../src/core/intake/report-numbers.ts';
import { openDeskCity } from '../../tests/support/desk-city.ts';
import { makePhoto, openIntakeFolder, startServer } from '../../tests/support/intake-server.ts';
import { runScript } from '../../tests/support/trial-city.ts';
import { addPhotos } from '../intake/change-report.ts';
import { checkPhoto, sha256 } from '../intake/check-photo.ts';
import { dayOf } from '../intake/intake.ts';
import type { LedgerFacts } from '../intake/ledger-facts.ts';
import { openStore, type Store } from '../intake/open-store.ts';
import { keepReport, reportAt, type ReportRow } from '../intake/reports.ts';
import { revisionOf } from './revision.ts';
import { actsTake, triageCommand, triageWords } from './triage-words.ts';

const fixtures = resolve('tests/fixtures');
const today = '2025-07-02';
const home = openIntakeFolder();
const folder = openDeskCity();
let store: Store;
let kept = 0;

beforeAll(() => {
  process.env['INTAKE_DATA'] = home.folder;
  process.env['INTAKE_KEY_FILE'] = home.keyFile;
  store = openStore(home);
});

afterAll(() => store.close());

const triageIn = (city: string, ...args: string[]) => {
  const { status, stdout, stderr } = runScript('triage.ts', city, args, today);
  return {
    status,
    said: `${stdout}${stderr}`
      .replaceAll(home.folder, '<data>')
      .replaceAll(/R(-[0-9A-Z]{5}){5}/g, 'R-…')
      .replaceAll(/[0-9a-f]{64}/g, '<hash>')
      .trim(),
  };
};

const triage = (...args: string[]) => triageIn(folder, ...args);

/** Keeps a report as the server does. */
function keep(more: Partial<SentReport> = {}, isTest = false, now = '2025-07-01T04:00:00.000Z'): ReportRow {
  kept += 1;
  const report: SentReport = {
    ...{
      service_code: 'garbage',
      description: `示例：垃圾没有清运 ${kept}`,
      address_string: '示例一路 1 号',
      lat: null,
      long: null,
    },
    ...{ seen_at: '2025-06-30', locale: 'zh', contact: { phone: '13800000000' }, ...more },
  };
  return keepReport(store, {
    report,
    photos: [],
    contentHash: String(kept),
    keyHash: null,
    isTest,
    now,
  });
}

const facts = ['--area', 'S01', '--class', 'garbage-left', '--unit-zh', '示例环卫一所'];
/** The revision of a report as `show` prints it. */
const seenNow = ({ seq }: ReportRow): string[] => ['--seen', revisionOf(store, seq)];
const stateOf = ({ seq }: ReportRow): string | undefined => reportAt(store, seq)?.state;

describe('the desk', () => {
  test('lists what waits, shows one with how to reach the person, and says what is wrong with what it is told', () => {
    const row = keep();
    expect(triage('list').said).toMatchInlineSnapshot(`
      "1  2025-07-01  Received, waiting for review  Garbage removal  0 photos, 0 looked at
             R-…
        | 示例一路 1 号 | 示例：垃圾没有清运 1
      In all: Received, waiting for review 1"
    `);
    expect(triage('show', row.number).said.replace(revisionOf(store, row.seq), '<revision>')).toMatchInlineSnapshot(`
      "1  R-…
      Revision: <revision>
      State: Received, waiting for review
      Received: 2025-07-01
      Kind: Garbage removal
      Place: 示例一路 1 号
      Seen on: 2025-06-30
      Description: 示例：垃圾没有清运 1
      Contact: 13800000000"
    `);
    expect(triage('show', '999').said).toBe('There is no such report: 999');
    expect(triage('accept', '1', '--area', 'S01').said).toBe('Also needed: --class, --unit-zh, --seen');
    expect(triage('refuse', '1', '--reason', 'dislike').said).toMatchInlineSnapshot(
      `"--reason is “dislike”; allowed: not-sanitation, not-found, no-place, no-proof, another-office, outside-the-city, abuse"`,
    );
    expect(triage('eat', '1').said).toContain('“eat” is nothing to do; allowed: list, show, accept');
    expect(stateOf(row)).toBe('received');
  });

  test('ignores nothing that it is told: an option or a word that an act has no use for is refused, and nothing is done', () => {
    const row = keep();
    expect(triage('refuse', String(row.seq), '--reason', 'abuse', '--amount', '5').said).toMatchInlineSnapshot(
      `"refuse has no use for --amount: nothing was done. Its options: --reason"`,
    );
    expect(triage('list', String(row.seq)).said).toBe(
      `list has no use for “${row.seq}”: nothing was done. Its options: --state, --from`,
    );
    expect(triage('delete', String(row.seq), '--seen', 'x').status).toBe(1);
    expect(stateOf(row)).toBe('received');
    // Every option belongs to some act, and every act takes the options that it reads.
    const taken = Object.values(actsTake).flatMap(({ options }) => options);
    expect(Object.keys(triageCommand.texts).filter((name) => !taken.some((one) => one === name))).toEqual([]);
    store.db.prepare('DELETE FROM contact WHERE report = ?').run(row.seq);
    store.db.prepare('DELETE FROM report WHERE seq = ?').run(row.seq);
    kept -= 1;
  });

  test('takes no line of a report for one of its own: what others wrote stays behind its name, or behind a mark', () => {
    const forged = ['\n', '\r', '\u2028', '\u0085', '\u000b', '\u001b[2K\r']
      .map((end) => `示例${end}State: Settled`)
      .join('');
    const row = keep({ description: forged, address_string: forged, contact: { last_name: forged } });
    store.db.prepare('INSERT INTO note (report, text, noted_at) VALUES (?, ?, ?)').run(row.seq, forged, today);
    const { stdout } = runScript('triage.ts', folder, ['show', String(row.seq)], today);
    const own = Object.values(triageWords.en.fields);
    const lines = stdout.trimEnd().split(/[\n\r\v\f\u0085\u2028\u2029]/u);
    expect(lines.filter((line) => line.startsWith('State: '))).toEqual(['State: Received, waiting for review']);
    expect(
      lines.slice(1).filter((line) => !line.startsWith('  | ') && !own.some((name) => line.startsWith(`${name}: `))),
    ).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    const listed = runScript('triage.ts', folder, ['list'], today).stdout;
    expect(listed.split(/[\n\r\v\f\u0085\u2028\u2029]/u).filter((line) => /^State/.test(line.trim()))).toEqual([]);
    expect(triage('accept', String(row.seq), ...facts, ...seenNow(row)).status).toBe(0);
    const written: LedgerFacts = JSON.parse(reportAt(store, row.seq)?.ledger_facts ?? '{}');
    expect([written.place_zh, written.description_zh].filter((text) => /\p{C}|[\u2028\u2029]/u.test(text))).toEqual([]);
    for (const table of ['note', 'contact']) store.db.prepare(`DELETE FROM ${table} WHERE report = ?`).run(row.seq);
    store.db.prepare('DELETE FROM report WHERE seq = ?').run(row.seq);
    kept -= 1;
  });

  test('refuses, merges and settles; where a case has ended its contact data is gone', () => {
    const keepNow = (): ReportRow => keep({}, false, new Date().toISOString());
    const [refused, twin, original, settled] = [keepNow(), keepNow(), keepNow(), keepNow()] as const;
    expect(triage('refuse', String(refused.seq), '--reason', 'no-proof').said).toBe('R-…: Not accepted');
    expect(triage('duplicate', String(twin.seq), '--of', String(twin.seq)).status).toBe(1);
    expect(triage('duplicate', String(twin.seq), '--of', original.number).status).toBe(0);
    // Who is merged into a report that was merged goes to where that one went, and never round in a circle.
    expect(triage('duplicate', String(original.seq), '--of', String(twin.seq)).said).toContain(
      'cannot be merged into itself',
    );
    expect(triage('settle', String(settled.seq)).said).toContain('which does not allow this');
    const thisDay = dayOf({ timeZone: 'Asia/Shanghai' }, new Date().toISOString());
    const accept = ['accept', String(settled.seq), ...facts, ...seenNow(settled)];
    expect(runScript('triage.ts', folder, accept, thisDay)).toMatchObject({ status: 0, stderr: '' });
    expect(triage('settle', String(settled.seq)).said).toContain('The ledger has no row of it yet');
    store.db.prepare("UPDATE report SET ledger_id = 'P-999999' WHERE seq = ?").run(settled.seq);
    expect(triage('reward', String(settled.seq), '--amount', '200').said).toContain('a reward of 200 yuan');
    expect(triage('settle', String(settled.seq)).status).toBe(0);
    expect([refused, twin, original, settled].map(stateOf)).toEqual(['refused', 'duplicate', 'received', 'settled']);
    const reachable = store.db
      .prepare('SELECT report FROM contact ORDER BY report')
      .all()
      .map(({ report }) => report);
    expect(reachable).not.toContain(settled.seq);
    expect(reachable).toContain(original.seq);
    expect(triage('show', String(settled.seq)).said).not.toContain('13800000000');
    expect(triage('delete', String(refused.seq)).status).toBe(0);
    expect(reportAt(store, refused.seq)).toMatchObject({ state: 'deleted', description: null, address: null });
    expect(triage('duplicate', String(original.seq), '--of', String(refused.seq)).said).toContain(
      'nothing can be merged into it',
    );
    expect(stateOf(original)).toBe('received');
  });

  test('decides about what it has seen alone: what changed since is shown again first', async () => {
    const row = keep();
    const seen = seenNow(row);
    const photo = await checkPhoto({ kind: 'near', bytes: Buffer.from(await (await makePhoto(9)).arrayBuffer()) });
    if (typeof photo !== 'string') addPhotos(store, row.seq, [photo], today);
    for (const act of [['look'], ['accept', ...facts]]) {
      const [name = '', ...options] = act;
      expect(triage(name, String(row.seq), ...options).said).toBe('Also needed: --seen');
      expect(triage(name, String(row.seq), ...options, ...seen).said).toContain('It has changed since it was seen');
    }
    expect(stateOf(row)).toBe('received');
    expect(triage('look', String(row.seq), ...seenNow(row)).status).toBe(0);
  });

  test('is shown which reports have the same content, for nobody else is told', () => {
    const [one, two] = [keep(), keep()];
    store.db.prepare("UPDATE report SET content_hash = 'same' WHERE seq IN (?, ?)").run(one.seq, two.seq);
    expect(triage('show', String(two.seq)).said).toContain(`Same content: ${one.seq} R-…`);
  });

  test('is refused at once what an export would refuse, and what a spreadsheet would run', () => {
    const row = keep();
    const accept = (...more: string[]) => triage('accept', String(row.seq), ...facts, ...more, ...seenNow(row));
    for (const text of ['=cmd|calc', ' +1', '-1', '@x'])
      expect(accept('--description-en', text).said).toContain('--description-en: it begins with');
    expect(accept('--description-zh', '示例：垃圾没有清运，电话 13912345678').said).toContain('mobile number');
    const nowhere = ['--area', 'S99', '--class', 'garbage-left', '--unit-zh', '示例环卫一所'];
    expect(triage('accept', String(row.seq), ...nowhere, ...seenNow(row)).said).toContain('S99');
    expect(stateOf(row)).toBe('received');
    expect(accept().status).toBe(0);
    // Until the ledger has it, its words may be corrected.
    expect(accept('--place-zh', '示例二路 2 号').status).toBe(0);
    expect(reportAt(store, row.seq)?.ledger_facts).toContain('示例二路 2 号');
  });
});

describe('rows of the ledger', () => {
  test('are made of what was accepted, pass the check of a release, and bear photos that a person has looked at alone', async () => {
    store.db.exec(
      'DELETE FROM contact; DELETE FROM note; UPDATE report SET duplicate_of = NULL; DELETE FROM photo; DELETE FROM report',
    );
    expect(triage('export', join(folder, 'reports.csv')).said).toBe(
      'There is nothing for the ledger: accept a report first.',
    );
    const [seen, unseen] = [keep({ service_code: 'dust' }), keep({ description: '=cmd|calc', locale: 'en' })];
    const test = keep({}, true);
    for (const [index, row] of [seen, unseen].entries()) {
      const photo = await checkPhoto({
        kind: 'near',
        bytes: Buffer.from(await (await makePhoto(index)).arrayBuffer()),
      });
      if (typeof photo !== 'string') addPhotos(store, row.seq, [photo], today);
    }
    expect(triage('look', String(seen.seq), ...seenNow(seen)).status).toBe(0);
    expect(triage('accept', String(test.seq), ...facts, ...seenNow(test)).status).toBe(0);
    expect(triage('accept', String(seen.seq), ...facts, '--class', 'site-dust').status).toBe(1);
    const dust = ['--area', 'S01', '--class', 'site-dust', '--unit-zh', '示例住建一所'];
    expect(triage('accept', String(seen.seq), ...dust, ...seenNow(seen)).status).toBe(0);
    expect(
      triage(
        'accept',
        String(unseen.seq),
        ...facts,
        '--description-zh',
        '示例：垃圾没有清运',
        '--place-en',
        'Sample Road 1',
        '--description-en',
        'Sample: garbage left',
        ...seenNow(unseen),
      ).status,
    ).toBe(0);
    // What breaks a rule by then is named and left out; it holds up none that is right.
    const bad = keep();
    expect(triage('accept', String(bad.seq), ...facts, ...seenNow(bad)).status).toBe(0);
    const spoilt = 'UPDATE report SET ledger_facts = replace(ledger_facts, \'"S01"\', \'"S99"\') WHERE seq = ?';
    store.db.prepare(spoilt).run(bad.seq);
    const partly = triage('export', join(folder, 'partly.csv'));
    expect([partly.status, partly.said.includes(`Not written, for a rule is broken`)]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'partly.csv'), 'utf8').split('\n')).toHaveLength(4);
    for (const name of readdirSync(folder).filter((one) => /\.(jpg|csv)$/.test(one))) rmSync(join(folder, name));
    expect(triage('refuse', String(bad.seq), '--reason', 'abuse').status).toBe(1);
    expect(triage('delete', String(bad.seq)).status).toBe(0);

    const exported = triage('export', join(folder, 'reports.csv'));
    expect(exported.said.replaceAll(folder, '<city>').replaceAll(/-[0-9a-f]{12}\./g, '-….')).toMatchInlineSnapshot(`
      "2 rows are in <city>/reports.csv.
      A photo is beside it: p-000061-before-….jpg; move it into data/ledger/pictures/ first.
      To publish: npm run release -- ledger <city>/reports.csv --reason update --note-zh "…" --note-en "…""
    `);
    // What is written for a release is told to nobody while the release may not come.
    const served = await startServer({ ...home, entry: 'odd', env: { ODD_CITY: 'official' } });
    const asked = '?start_date=2025-06-01T00:00:00Z&end_date=2025-07-30T00:00:00Z&locale=en';
    const tell = async (path: string): Promise<Record<string, unknown>[]> =>
      (await fetch(served.url + path, { headers: { Connection: 'close' } })).json();
    expect(await tell(`requests.json${asked}`)).toEqual([]);
    expect(await tell(`requests/${seen.number}.json`)).toMatchObject([
      { state: 'accepted', ledger_id: null, service_code: null },
    ]);
    expect(await tell('requests/P-000061.json')).toMatchObject([{ code: 404 }]);
    const csv = readFileSync(join(folder, 'reports.csv'), 'utf8');
    expect(
      csv
        .split('\n')
        .slice(1, -1)
        .map((line) => line.replace(/-[0-9a-f]{12}\./, '-….')),
    ).toMatchInlineSnapshot(`
      [
        "P-000061,S01,,,dust,site-dust,示例一路 1 号,,示例：垃圾没有清运 10,,,,2025-06-30,report,示例住建一所,,2025-07-01,2025-07-02,,,,,,,,,,,0,open,,,,,,,0,,,,none,,,,2030-06-30,p-000061-before-….jpg,,new,,",
        "P-000062,S01,,,garbage,garbage-left,示例一路 1 号,Sample Road 1,示例：垃圾没有清运,Sample: garbage left,,,2025-06-30,report,示例环卫一所,,2025-07-01,2025-07-02,,,,,,,,,,,0,open,,,,,,,0,,,,none,,,,2030-06-30,,,new,,",
      ]
    `);

    for (const name of readdirSync(folder).filter((one) => one.endsWith('.jpg')))
      cpSync(join(folder, name), join(folder, 'data/ledger/pictures', name));
    const release = [
      'ledger',
      join(folder, 'reports.csv'),
      '--reason',
      'update',
      '--note-zh',
      '示例',
      '--note-en',
      'Sample',
    ];
    expect(runScript('release.ts', folder, release, today)).toMatchObject({ status: 0, stderr: '' });
    expect(triage('export', join(folder, 'again.csv')).said).toBe(
      'There is nothing for the ledger: accept a report first.',
    );
    expect(await tell(`requests.json${asked}`)).toEqual([]);
    expect(triage('publish-status').status).toBe(0);
    expect(await tell(`requests.json${asked}`)).toMatchObject([
      { service_request_id: 'P-000062', description: 'Sample: garbage left', service_code: 'garbage' },
      { service_request_id: 'P-000061', description: '示例：垃圾没有清运 10' },
    ]);
    expect(await tell(`requests/${seen.number}.json`)).toMatchObject([{ ledger_id: 'P-000061', service_code: 'dust' }]);
    await served.end('SIGTERM');
    rmSync(join(folder, 'data/report-status'), { recursive: true });
  });
});

describe('published states', () => {
  test('tell nothing without the whole number: its hash is cut between the name of a file and the key in it', () => {
    const numbers = store.db.prepare('SELECT number, state, is_test, ledger_id FROM report ORDER BY seq').all();
    expect(triage('publish-status').status).toBe(0);
    const status = join(folder, 'data/report-status');
    const files = readdirSync(status);
    expect(files).toHaveLength(256);
    const all = files.map((name) => readFileSync(join(status, name), 'utf8')).join('');
    for (const { number, state, is_test, ledger_id } of numbers) {
      const { shard, key } = shardOf(sha256(String(number)));
      const entry = JSON.parse(readFileSync(join(status, `${shard}.json`), 'utf8'))[key];
      if (is_test) expect(entry).toBeUndefined();
      else expect(entry).toMatchObject({ state, ledger: ledger_id });
      expect(all).not.toContain(String(number).slice(2, 12));
    }
    expect(triage('publish-status').said).toContain('0 files changed');
    // They are no dataset, and in nobody's way.
    const { stdout, stderr } = runScript('check.ts', folder, [], today);
    expect(`${stdout}${stderr}`).not.toContain('report-status');
  });
});

test('a demonstration makes no rows and publishes no states', () => {
  for (const act of [['export', join(folder, 'x.csv')], ['publish-status']])
    expect(triageIn(join(fixtures, 'city'), ...act)).toEqual({
      status: 1,
      said: 'A demonstration takes test reports only: no rows are made of them, and no states are published; the site ignores files in data/report-status.',
    });
});
