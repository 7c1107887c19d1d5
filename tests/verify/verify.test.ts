import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treeRoot } from '../../public/verify/verify.mjs';
import { sha256, treeHash } from './commit.ts';
import { damageRecord, type Damage } from './damage.ts';
import { makeRecord } from './make-record.ts';
import { missedFlips } from './missed-flips.ts';
import { serveFiles, verify, verifyFiles, withFolder, withServer } from './run-verify.ts';

const unchecked =
  'Not checked: pages, what copies in other formats (Excel, JSON, YAML) say, and what the index leaves out.';
const counts = '4 registers, 8 releases, 18 rows, 1 picture, 5 articles';
const heads = [
  'head data/areas/register.json 4 9aaacc543cb35c63e8a1f39ed343bb8a5a3707b15fdf199657aa82393d44991a',
  'head data/visits/register.json 4 1e3c38ed88f2e8e3d41e971a484701a79d358cb93a5ff97424fdb491d9f852d4',
  'head data/checks/register.json 4 feff437a1e17fa3cad14a964bed662df9f7ef9bacd8c78b1a6f4224e9aa75c08',
  'head data/register/articles.json 11 fce764f49fabf694c1ba97d26f9171e64723460762e6f341cd686f28cb6cfb7e',
];
const sound = [`${counts}: all hold as of 2026-06-01. ${unchecked}`, ...heads].join('\n');

/** What both scripts print on a record that was damaged so; every damage is a fault. */
async function faultsOf(how: (damage: Damage) => void, ...options: string[]): Promise<string> {
  const damage = damageRecord();
  how(damage);
  const { code, text } = await verifyFiles(damage.files, ...options);
  expect(code).toBe(1);
  return text;
}

const visits = 'data/visits/register.json';
const areas = 'data/areas/register.json';
const checks = 'data/checks/register.json';
const articles = 'data/register/articles.json';
const folder = 'data/visits/2026-05-16';
const csv = `${folder}/visits.csv`;
const seeds = `${folder}/visits.seeds.txt`;
const sums = `${folder}/SHA256SUMS`;

describe('a sound record', () => {
  test('holds as a folder, in both languages', async () => {
    expect(await verifyFiles(makeRecord())).toEqual({ code: 0, text: sound });
    expect(await verifyFiles(makeRecord(), '--lang', 'zh')).toEqual({
      code: 0,
      text: [
        '4 份登记册、8 个版本、18 行、1 张图片、5 篇文章：截至 2026-06-01 全部相符。未核查：网页，其他格式副本（Excel、JSON、YAML）的内容，以及索引没有列出的内容。',
        ...heads,
      ].join('\n'),
    });
  });

  test.each(['/', '/portal/base/'])('holds as a site at %s, with the last slash or without', async (base) => {
    await withServer(serveFiles(makeRecord(), base), async (address) => {
      expect(await verify(address + base)).toEqual({ code: 0, text: sound });
      expect(await verify((address + base).slice(0, -1))).toEqual({ code: 0, text: sound });
    });
  });
});

describe('the tree', () => {
  // The leaves and roots that the implementations of Certificate Transparency are tested with.
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test.each(roots.map((root, size) => ({ root, size })))(
    'of $size leaves has the root of RFC 6962',
    ({ root, size }) => {
      const bytes = leaves.slice(0, size).map((leaf) => Buffer.from(leaf, 'hex'));
      expect(treeHash(bytes).toString('hex')).toBe(root);
      expect(treeRoot(bytes.map((leaf) => sha256(Buffer.of(0), leaf))).toString('hex')).toBe(root);
    },
  );
});

describe('the chain of a register', () => {
  test('an entry that was changed', async () => {
    expect(
      await faultsOf(({ change }) => change(visits, ({ entries }) => (entries[1].note.en = 'Sample: better figures'))),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 2, sha256: the entry gives f9b139154b1e1596d42fac1b13aaec6fe70e61523eb61b978b04de901196e0c8, found 480e59659af0976b4fcbc26fe1ad7387f18270a635b2394ba9611116c382c4ea: it was changed
      1 fault"
    `);
  });

  test('an entry that was changed with its hash', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => (entries[1].note.en = 'x'));
        const { files } = damageRecord();
        relink(visits);
        change(visits, (now) => {
          const before = JSON.parse(String(files.get(visits)));
          now.entries = [before.entries[0], now.entries[1], ...before.entries.slice(2)];
          now.head = before.head;
        });
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 3, previous: expected 1dc7773f63dabdfdbb3975d8512a0ecb34e71c42d1a0e828df0e43c12ea3ac15, the hash of the entry before, found 480e59659af0976b4fcbc26fe1ad7387f18270a635b2394ba9611116c382c4ea
      1 fault"
    `);
  });

  test('a head that is another', async () => {
    expect(await faultsOf(({ change }) => change(visits, (register) => (register.head = null)))).toMatchInlineSnapshot(`
      "data/visits/register.json: head: expected 1e3c38ed88f2e8e3d41e971a484701a79d358cb93a5ff97424fdb491d9f852d4, found null
      1 fault"
    `);
  });

  test('an entry that is gone', async () => {
    expect(await faultsOf(({ change }) => change(areas, ({ entries }) => entries.splice(2, 1)))).toMatchInlineSnapshot(`
      "data/areas/register.json: entries[2].entry: expected 3, found 4
      data/areas/register.json: entry 3, previous: expected 751f601a7df7565a541c1e2734994138c931ca3d90d21ad0a31838f687a35b8a, the hash of the entry before, found 80f0b9c0e947bb709f763d819bb3c5a4f8c771752c37b028f19a66f9d4bdd522
      data/areas/register.json: files[1]: no entry registers release 2026-05-01
      3 faults"
    `);
  });

  test('a number that leaves a gap', async () => {
    expect(await faultsOf(({ replace }) => replace(checks, '"entry": 2', '"entry": 5'))).toMatchInlineSnapshot(`
      "data/checks/register.json: entries[1].entry: expected 2, found 5
      data/checks/register.json: entry 2, sha256: the entry gives f30aa00f766401a16b140a4a42f0bbc4e84f9d800d6b19e3b1f9e39aa9d5754d, found 0d552376ff6f7fd562df75eb02753a16f217ffddafee1e2c4bdf715db035340d: it was changed
      2 faults"
    `);
  });

  test('a migration that is not the first', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(areas, ({ entries }) => entries.push({ ...entries[0] }));
        relink(areas);
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: entry 5: a migration may only be the first entry
      1 fault"
    `);
  });

  test('a migration that names a release that there is not', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(checks, ({ entries }) => {
          entries[0].removed[0].release = '2025-01-01';
          entries[0].bound = [{ release: '2025-01-02', sha256: 'a'.repeat(64) }];
        });
        relink(checks);
      }),
    ).toMatchInlineSnapshot(`
      "data/checks/2026-02-01/checks.seeds.txt: row 1 (spreadsheet row 2, key “A1|1”), column remark: the register says it was removed, but its key is not gone
      data/checks/register.json: entry 1: names release 2025-01-02, which no earlier entry registers
      data/checks/register.json: entry 1: names release 2025-01-01, which no earlier entry registers
      data/checks/register.json: release 2026-02-01, removed: key “A1|1”, column remark: entry 1 does not remove it
      4 faults"
    `);
  });

  test('releases out of order', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(areas, ({ entries }) => ([entries[2], entries[3]] = [entries[3], entries[2]]));
        relink(areas);
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: entry 4: release 2026-05-01 does not come after 2026-05-01.2
      data/areas/latest.csv: is not the file of the newest release: its SHA-256 is 3ea3377ef6486f428fe184c75ba16c65f2ad415a8ec3709b25c3acc4a57aeb73, data/areas/register.json has 7cf4a08d1508a082c8faac92dae409e30b1387789417635e0ee252a9f14bbb7b
      data/areas/latest/areas.csv: is not the file of the newest release: its SHA-256 is 3ea3377ef6486f428fe184c75ba16c65f2ad415a8ec3709b25c3acc4a57aeb73, data/areas/register.json has 7cf4a08d1508a082c8faac92dae409e30b1387789417635e0ee252a9f14bbb7b
      data/areas/latest/areas.seeds.txt: is not the file of the newest release: its SHA-256 is 400ab7dd856883363f2c689aa8d962d3cf7041e49f870edec7068890172a2764, data/areas/register.json has c575f6fdde05ee0e1174b24d9e3c4d35cb3841f531163419c5fde70702fd9adb
      data/areas/latest/SHA256SUMS: is not the file of the newest release: its SHA-256 is 2aef006dc03fbd22b91765e11c4b609d31f2513019f71f3324588bcc8459ec4f, data/areas/2026-05-01/SHA256SUMS has 9838d35e24a94ed848d1be28c9dd0a820e2bb1113761647a6b745d36d017c1e0
      5 faults"
    `);
  });

  test('a release without a file', async () => {
    expect(await faultsOf(({ change }) => change(areas, ({ files }) => files.pop()))).toMatchInlineSnapshot(`
      "data/areas/register.json: entry 4: release 2026-05-01.2 is not in files
      1 fault"
    `);
  });

  test('a file without a release, and one that is named twice', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(areas, ({ files }) => files.push({ ...files[0] }, { ...files[0], release: '2026-05-09' })),
      ),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: files[3]: “2026-03-01” appears twice
      data/areas/register.json: files[4]: no entry registers release 2026-05-09
      2 faults"
    `);
  });

  test('a register of another dataset, format, day', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(areas, (register) =>
          Object.assign(register, { dataset: 'areal', format: 'gongwei-register/2', asOf: '2026-06-02' }),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: format: expected gongwei-register/1, found gongwei-register/2
      data/areas/register.json: asOf: found 2026-06-02, data/register/index.json has 2026-06-01
      data/areas/register.json: dataset: expected areas, found areal
      3 faults"
    `);
  });

  test('a key that is no column', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(areas, ({ entries }) => (entries[2].key = ['coda']));
        relink(areas);
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: entry 3, key: the table has no column “coda”
      data/areas/2026-05-01/areas.csv: row 2 (spreadsheet row 3): key “” appears in row 1 already
      data/areas/2026-05-01/areas.csv: row 3 (spreadsheet row 4): key “” appears in row 1 already
      3 faults"
    `);
  });

  test('the register before: another head, and one that is told although cells are gone', async () => {
    expect(await faultsOf(({ change }) => change(areas, ({ follows }) => (follows.head = '0'.repeat(64)))))
      .toMatchInlineSnapshot(`
      "data/areas/register.json: follows: its head and key do not give the commitment of entry 1
      1 fault"
    `);
    expect(
      await faultsOf(({ change, files }) => {
        const { follows } = JSON.parse(String(files.get(areas)));
        change(checks, (register) => (register.follows = follows));
      }),
    ).toMatchInlineSnapshot(`
      "data/checks/register.json: follows: texts were removed, and it could confirm a guess at them
      1 fault"
    `);
  });

  test('a dataset that the index names and that is not there', async () => {
    expect(
      await faultsOf(({ change }) =>
        change('data/register/index.json', ({ datasets }) => datasets.push('places', 'areas')),
      ),
    ).toMatchInlineSnapshot(`
      "data/places/register.json: the file is not there, but data/register/index.json names it
      data/register/index.json: datasets[4]: “areas” appears twice
      2 faults"
    `);
  });
});

describe('a table', () => {
  test('a cell that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '82.5', '92.5');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: differs from what was registered
      1 fault"
    `);
  });

  test('a keyed cell that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '某戊', '某己');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6, key “V5”), column host: differs from what was registered, or line 6 of visits.seeds.txt was changed
      1 fault"
    `);
  });

  test('a cell that was changed in a row with keys', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '甲馆', '乙馆');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column place_zh: differs from what was registered, or line 2 of visits.seeds.txt was changed
      1 fault"
    `);
  });

  test('a cell of two rows that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '82.5', '92.5');
        replace(csv, '40,', '41,');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: differs from what was registered
      data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6, key “V5”), column score: differs from what was registered
      2 faults"
    `);
  });

  test('a changed file alone', async () => {
    expect(await faultsOf(({ replace }) => replace(csv, '82.5', '92.5'))).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: differs from what was registered
      1 fault"
    `);
  });

  test('a row that is gone', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, /V4.*\n/, '');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: expected 5 rows, found 4
      data/visits/2026-05-16/visits.seeds.txt: line 5: column host has a text in row 4, but no key
      2 faults"
    `);
  });

  test('a row that is new, with a seed', async () => {
    expect(
      await faultsOf(({ replace, files, seal }) => {
        replace(csv, /$/, 'V9,,1,,,new,\n');
        files.set(seeds, Buffer.from(`${files.get(seeds)}${'0'.repeat(24)}\n`));
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: expected 5 rows, found 6
      data/visits/2026-05-16/visits.seeds.txt: expected 5 rows, found 6
      data/visits/2026-05-16/visits.seeds.txt: line 7: a seed, although no cell of a keyed column has a text
      3 faults"
    `);
  });

  test('rows in another order', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, /(V4.*\n)(V5.*\n)/, 'V5,,40,某戊,,new,\nV4,,50,,,new,\n');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 5: column host has a text in row 4, but no key
      data/visits/2026-05-16/visits.seeds.txt: line 6: a seed, although no cell of a keyed column has a text
      2 faults"
    `);
  });

  test('a header that is another', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'score', 'points');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: header, column 3: expected “score”, found “points”
      1 fault"
    `);
  });

  test('a column that is gone', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/areas/2026-05-01.2/areas.csv', ',valid_to', '');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/2026-05-01.2/areas.csv: header, column 3: expected “valid_to”, found “”
      1 fault"
    `);
  });

  test('a row that is too short', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'new,\n', 'new\n');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2): expected 7 cells, as in the header, found 6
      1 fault"
    `);
  });

  test('a key that appears twice', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'V5', 'V4');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6, key “V4”), column id: differs from what was registered
      data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6): key “V4” appears in row 4 already
      2 faults"
    `);
  });

  test('quotation marks that are not needed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '82.5', '"82.5"');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2), column score: not in the canonical writing: quotation marks that are not needed
      1 fault"
    `);
  });

  test('a quotation mark within a cell', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '82.5', '8"2.5');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2), column score: not in the canonical writing: a quotation mark that is not doubled, or never closed
      1 fault"
    `);
  });

  test('a space behind a quotation mark', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/checks/2026-05-02/checks.csv', '2"', '2" ');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/checks/2026-05-02/checks.csv: row 1 (spreadsheet row 2), column link: not in the canonical writing: a quotation mark that is not doubled, or never closed
      1 fault"
    `);
  });

  test('a quotation mark that is never closed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/checks/2026-05-02/checks.csv', '2"', '2');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/checks/2026-05-02/checks.csv: row 1 (spreadsheet row 2), column link: not in the canonical writing: a quotation mark that is not doubled, or never closed
      1 fault"
    `);
  });

  test('a carriage return at the end of a row', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'new,\n', 'new,\r\n');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2), column display_until: not in the canonical writing: a carriage return
      1 fault"
    `);
  });

  test('a carriage return in a cell', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/visits/2026-05-18/visits.csv', 'a\nb', 'a\rb');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18/visits.csv: row 1 (spreadsheet row 2), column remark: not in the canonical writing: a carriage return
      1 fault"
    `);
  });

  test('a byte-order mark', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'id', '\ufeffid');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 0 (spreadsheet row 1), column 1: not in the canonical writing: a byte-order mark
      1 fault"
    `);
  });

  test('no line feed at the end', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, /\n$/, '');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6), column display_until: not in the canonical writing: no line feed at the end
      1 fault"
    `);
  });

  test('a comma in place of the last line feed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, /\n$/, ',');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 5 (spreadsheet row 6), column 8: not in the canonical writing: no line feed at the end
      1 fault"
    `);
  });

  test('no byte at all', async () => {
    expect(
      await faultsOf(({ files, seal }) => {
        files.set(csv, Buffer.of());
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: there is no header
      1 fault"
    `);
  });

  test('bytes that are no UTF-8', async () => {
    expect(
      await faultsOf(({ files, seal }) => {
        files.set(csv, Buffer.concat([files.get(csv) ?? Buffer.of(), Buffer.of(0xe4, 0xb8, 0x0a)]));
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: line 7 is not valid UTF-8
      1 fault"
    `);
  });

  test('a bound file that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/areas/2026-03-01/areas.csv', '"A1"', 'A1');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/2026-03-01/areas.csv: its SHA-256 is b2cb532fdc1ab4cce70ef809d765d04aea0cf65bb29b7f59dd93f15b1511c2f8, entry 1 binds it to 52df5a363f163b7f4f32989a2c9cc9ad280e51dd2f896b2dfb4e425622fd8874
      1 fault"
    `);
  });

  test('a cell of a bound file that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/areas/2026-03-01/areas.csv', 'A2', 'A3');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/2026-03-01/areas.csv: row 2 (spreadsheet row 3, key “A3”), column code: differs from what was registered
      1 fault"
    `);
  });

  test('an entry with another root, whose chain was made anew', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => (entries[1].root = '0'.repeat(64)));
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18/visits.csv: the table and its seeds give the root 6cdb53d6453ccfd41b1390d410bce3b4eb713165f5825f5e2e109ad93358be49, entry 2 has 0000000000000000000000000000000000000000000000000000000000000000; no check tells which cell
      1 fault"
    `);
  });

  test('an entry with another number of rows', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => (entries[1].rows = 3));
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18/visits.csv: expected 3 rows, found 2
      data/visits/2026-05-18/visits.seeds.txt: expected 3 rows, found 2
      2 faults"
    `);
  });

  test('more than twenty rows at once', async () => {
    expect(
      await faultsOf(({ change, relink, seal, files }) => {
        const rows = Array.from({ length: 23 }, (_, at) => `B${at},x,\n`).join('');
        files.set('data/areas/2026-05-01.2/areas.csv', Buffer.from(`code,name,valid_to\n${rows}`));
        files.set(
          'data/areas/2026-05-01.2/areas.seeds.txt',
          Buffer.from(`code:0000 name:0000 valid_to:0000\n${'- 0000\n'.repeat(23)}`),
        );
        change(areas, ({ entries }) => (entries[3].rows = 23));
        relink(areas);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/2026-05-01.2/areas.csv: row 1 (spreadsheet row 2, key “B0”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 2 (spreadsheet row 3, key “B1”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 3 (spreadsheet row 4, key “B2”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 4 (spreadsheet row 5, key “B3”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 5 (spreadsheet row 6, key “B4”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 6 (spreadsheet row 7, key “B5”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 7 (spreadsheet row 8, key “B6”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 8 (spreadsheet row 9, key “B7”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 9 (spreadsheet row 10, key “B8”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 10 (spreadsheet row 11, key “B9”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 11 (spreadsheet row 12, key “B10”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 12 (spreadsheet row 13, key “B11”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 13 (spreadsheet row 14, key “B12”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 14 (spreadsheet row 15, key “B13”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 15 (spreadsheet row 16, key “B14”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 16 (spreadsheet row 17, key “B15”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 17 (spreadsheet row 18, key “B16”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 18 (spreadsheet row 19, key “B17”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 19 (spreadsheet row 20, key “B18”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: row 20 (spreadsheet row 21, key “B19”), column code, name, valid_to: differs from what was registered
      data/areas/2026-05-01.2/areas.csv: 3 more rows differ
      21 faults"
    `);
  });
});

describe('the seeds of a table', () => {
  test('a seed that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/visits/2026-05-18/visits.seeds.txt', /\n[A-Za-z0-9+/]{24}/, `\n${'0'.repeat(24)}`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18/visits.seeds.txt: line 2: the seed of row 1 (spreadsheet row 2, key “V6”) was changed: all its keyed cells differ (place_zh, host, remark)
      1 fault"
    `);
  });

  test('a key that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /place_zh=[0-9a-f]{64}/, `place_zh=${'0'.repeat(64)}`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column place_zh: differs from what was registered, or line 2 of visits.seeds.txt was changed
      1 fault"
    `);
  });

  test('a commitment that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /host![0-9a-f]{64}/, `host!${'0'.repeat(64)}`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column host: differs from what was registered, or line 2 of visits.seeds.txt was changed
      1 fault"
    `);
  });

  test('the check of a row that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /^- [0-9a-f]{4}/m, '- 0000');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 2: the check of row 1 (spreadsheet row 2, key “V1”) is 0000, the row gives 8992
      1 fault"
    `);
  });

  test('the check of a column that was changed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /score:[0-9a-f]{4}/, 'score:0000');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 1, column score: its check is 0000, its cells give 5b13
      1 fault"
    `);
  });

  test('another mark of a column', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/visits/2026-05-18.10/visits.seeds.txt', 'place_zh*', 'place_zh:');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18.10/visits.csv: row 1 (spreadsheet row 2, key “V7”), column place_zh: differs from what was registered
      1 fault"
    `);
  });

  test('a first line that names no columns', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, ' place_zh', '  place_zh');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 1 does not name columns as verify/record.md has it
      1 fault"
    `);
  });

  test('a column that is named twice', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, 'score:', 'id:');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 1 does not name columns as verify/record.md has it
      1 fault"
    `);
  });

  test('a line that is malformed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, / host=[0-9a-f]{64}|\n- /, '\n-  ');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: row 1 (spreadsheet row 2, key “V1”), column host: the register says it was removed, but its key is not gone
      data/visits/2026-05-16/visits.seeds.txt: line 2 is neither a seed nor keys with a check
      2 faults"
    `);
  });

  test('a line too many', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /$/, '- 0000\n');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: expected 5 rows, found 6
      1 fault"
    `);
  });

  test('no line feed at the end', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /\n$/, '');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: the last line has no line feed
      1 fault"
    `);
  });

  test('a seed with keys behind it', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, /(?<=\n[A-Za-z0-9+/]{24})\n/, ` host=${'0'.repeat(64)}\n`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 6 is neither a seed nor keys with a check
      1 fault"
    `);
  });

  test('a seed where no column is keyed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace('data/areas/2026-05-01/areas.seeds.txt', '\n-', `\n${'0'.repeat(24)}`);
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/2026-05-01/areas.seeds.txt: line 2 is neither a seed nor keys with a check
      1 fault"
    `);
  });

  test('keys where nothing was removed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(
          'data/visits/2026-05-18.10/visits.seeds.txt',
          /\n[A-Za-z0-9+/]{24}/,
          `\n- 0000 place_zh=${'1'.repeat(64)} host=${'2'.repeat(64)} remark=${'3'.repeat(64)}`,
        );
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18.10/visits.seeds.txt: line 2: keys appear although no cell of the row was removed
      1 fault"
    `);
  });

  test('a key that is missing', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(seeds, / place_zh=[0-9a-f]{64}/, '');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 2: column place_zh has a text in row 1, but no key
      1 fault"
    `);
  });

  test('a key of an empty cell', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, 'V1,甲馆', 'V1,');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 2: column place_zh has a key, but no text in row 1
      1 fault"
    `);
  });

  test('keys in another order, and of a column that is not keyed', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(
          seeds,
          / place_zh=([0-9a-f]{64}) host!([0-9a-f]{64})/,
          ` host!${'0'.repeat(64)} place_zh=${'0'.repeat(64)} score=${'0'.repeat(64)}`,
        );
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: line 2: “place_zh” is no keyed column, or not in the order of the columns
      data/visits/2026-05-16/visits.seeds.txt: line 2: “score” is no keyed column, or not in the order of the columns
      data/visits/2026-05-16/visits.seeds.txt: line 2: column place_zh has a text in row 1, but no key
      3 faults"
    `);
  });
});

describe('removed cells', () => {
  test('a removed cell that is not blank', async () => {
    expect(
      await faultsOf(({ replace, seal }) => {
        replace(csv, '82.5,', '82.5,某甲');
        seal();
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column host: was removed, but is not blank
      1 fault"
    `);
  });

  test('a removed cell without a reason', async () => {
    expect(await faultsOf(({ change }) => change(visits, ({ files }) => files[0].removed.pop())))
      .toMatchInlineSnapshot(`
        "data/visits/2026-05-16/visits.csv: row 3 (spreadsheet row 4, key “V3”), column place_zh: was removed, but the register gives no reason
        data/visits/2026-05-16/visits.csv: row 3 (spreadsheet row 4, key “V3”), column remark: was removed, but the register gives no reason
        2 faults"
      `);
  });

  test('a removal that the law did not demand', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => Object.assign(files[1].removed[0], { why: 'law', entry: 4 })),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-18, removed: key “V3”, column place_zh: entry 4 does not remove it
      1 fault"
    `);
  });

  test('a removal by law that names another entry or day', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => {
          files[0].removed[0].entry = 2;
          files[0].removed.push({ ...files[0].removed[0], entry: 4 });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V1”, column host is named twice
      data/visits/register.json: release 2026-05-16, removed: key “V1”, column host: entry 2 does not remove it
      2 faults"
    `);
  });

  test('a removal by law on another day', async () => {
    expect(await faultsOf(({ change }) => change(visits, ({ files }) => (files[0].removed[0].on = '2026-05-29'))))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V1”, law: expected the day 2026-05-28, found 2026-05-29
      1 fault"
    `);
  });

  test('a removal by law that goes by another name', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => {
          files[0].removed[0].why = 'withdrawn';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V1”, column host: entry 4 does not remove it
      data/visits/register.json: release 2026-05-16, removed: key “V1”, column host went by entry 4, but is not named with it
      data/visits/register.json: release 2026-05-16, removed: key “V1”: withdrawn does not follow from its newest row (change “new”, display_until “”, day 2026-06-01)
      3 faults"
    `);
  });

  test('a redaction of what is not there', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => {
          entries[3].cells.push(
            { release: '2026-05-16', key: 'V8', columns: ['host'] },
            { release: '2026-05-17', key: 'V1', columns: ['host'] },
          );
          entries[3].cells[0].columns.push('hosts', 'score');
        });
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: was removed, but is not blank
      data/visits/register.json: entry 4: names release 2026-05-17, which no earlier entry registers
      data/visits/register.json: release 2026-05-16, removed: key “V1”, column hosts went by entry 4, but is not named with it
      data/visits/register.json: release 2026-05-16, removed: key “V1”, column score went by entry 4, but is not named with it
      data/visits/register.json: release 2026-05-16, removed: key “V8”, column host went by entry 4, but is not named with it
      data/visits/register.json: release 2026-05-16, removed: there is no cell with key “V1”, column hosts
      data/visits/register.json: release 2026-05-16, removed: there is no cell with key “V8”, column host
      7 faults"
    `);
  });

  test('a redaction of what stays', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries, files }) => {
          entries[3].cells.push({ release: '2026-05-18', key: 'V6', columns: ['place_zh'] });
          files[1].removed.push({ key: 'V6', columns: ['place_zh'], why: 'law', on: '2026-05-28', entry: 4 });
        });
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-18/visits.csv: row 1 (spreadsheet row 2, key “V6”), column place_zh: was removed, but is not blank
      1 fault"
    `);
  });

  test('a redaction of a blank cell whose seed stays', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries, files }) => {
          entries[3].cells.push({ release: '2026-05-16', key: 'V5', columns: ['remark'] });
          files[0].removed.push({ key: 'V5', columns: ['remark'], why: 'law', on: '2026-05-28', entry: 4 });
        });
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.seeds.txt: row 5 (spreadsheet row 6, key “V5”), column remark: the register says it was removed, but its key is not gone
      1 fault"
    `);
  });

  test('a cell that two entries remove', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => entries.push({ ...entries[3] }));
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 5: release 2026-05-16, key “V1”, column host was removed before
      1 fault"
    `);
  });

  test('a redaction that comes before its release', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(visits, ({ entries }) => entries.unshift(entries.pop()));
        relink(visits);
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 2, date: 2026-05-16 lies before 2026-05-28, the date of an entry before it
      data/visits/register.json: entry 3, date: 2026-05-18 lies before 2026-05-28, the date of an entry before it
      data/visits/register.json: entry 4, date: 2026-05-18 lies before 2026-05-28, the date of an entry before it
      data/visits/register.json: entry 1: names release 2026-05-16, which no earlier entry registers
      data/visits/register.json: release 2026-05-16, removed: key “V1”, column host: entry 4 does not remove it
      5 faults"
    `);
  });

  test('a withdrawal that is none', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => Object.assign(files[0].removed[1], { why: 'withdrawn' })),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V2”: withdrawn does not follow from its newest row (change “new”, display_until “2026-05-20”, day 2026-06-01)
      1 fault"
    `);
  });

  test('a display that has not ended', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => Object.assign(files[1].removed[0], { why: 'display-ended' })),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-18, removed: key “V3”: display-ended does not follow from its newest row (change “withdrawn”, display_until “”, day 2026-06-01)
      1 fault"
    `);
  });

  test('a display that ends today', async () => {
    expect(
      await faultsOf(({ change }) => {
        for (const file of [visits, areas, checks, articles, 'data/register/index.json'])
          change(file, (value) => (value.asOf = '2026-05-20'));
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V2”: display-ended does not follow from its newest row (change “new”, display_until “2026-05-20”, day 2026-05-20)
      1 fault"
    `);
  });

  test('a removal on another day', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => {
          files[0].removed[1].on = '2026-05-20';
          files[0].removed[2].on = '2026-05-16';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V2”, display-ended: expected the day 2026-05-21, found 2026-05-20
      data/visits/register.json: release 2026-05-16, removed: key “V3”, withdrawn: expected the day 2026-05-18, found 2026-05-16
      2 faults"
    `);
  });

  test('cells that were removed before the migration: not there, not blank, not listed, another day', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(checks, ({ entries, files }) => {
          const [first] = entries[0].removed;
          entries[0].removed.push({ ...first, key: 'A1|2' }, { ...first, key: 'A1|3' });
          const [listed] = files[0].removed;
          files[0].removed = [
            { ...listed, on: '2026-03-04' },
            { ...listed, key: 'A1|2' },
          ];
        });
        relink(checks);
      }),
    ).toMatchInlineSnapshot(`
      "data/checks/2026-02-01/checks.csv: row 2 (spreadsheet row 3, key “A1|2”), column remark: was removed, but is not blank
      data/checks/register.json: release 2026-02-01, removed: key “A1|1”, law: expected the day 2026-03-03, found 2026-03-04
      data/checks/register.json: release 2026-02-01, removed: key “A1|3”, column remark went by entry 1, but is not named with it
      data/checks/register.json: release 2026-02-01, removed: there is no cell with key “A1|3”, column remark
      4 faults"
    `);
  });
});

describe('a SHA256SUMS', () => {
  test('may hold comments', async () => {
    const files = makeRecord();
    files.set(sums, Buffer.from(`# For transport only.\n${files.get(sums)}`));
    expect(await verifyFiles(files)).toEqual({ code: 0, text: sound });
  });

  test('a hash that is another', async () => {
    expect(await faultsOf(({ replace }) => replace(sums, /^[0-9a-f]{64}(?=  visits.json)/m, '0'.repeat(64))))
      .toMatchInlineSnapshot(`
        "data/visits/2026-05-16/visits.json: its SHA-256 is 1a7194d4b87529caf81545f5d6c93a3457e043b642a2ad530e75ce77abece9c0, data/visits/2026-05-16/SHA256SUMS has 0000000000000000000000000000000000000000000000000000000000000000
        1 fault"
      `);
  });

  test('a file that is not there', async () => {
    expect(await faultsOf(({ files }) => files.delete(`${folder}/visits.json`))).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.json: the file is not there, but data/visits/2026-05-16/SHA256SUMS names it
      1 fault"
    `);
  });

  test('files that are not named', async () => {
    expect(await faultsOf(({ files }) => files.set(sums, Buffer.of()))).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/SHA256SUMS: does not name “visits.csv”
      data/visits/2026-05-16/SHA256SUMS: does not name “visits.seeds.txt”
      2 faults"
    `);
  });

  test('lines that are none, that lead elsewhere or come twice', async () => {
    expect(
      await faultsOf(({ files }) =>
        files.set(
          sums,
          Buffer.from(
            `${files.get(sums)}${files.get(sums)}${'0'.repeat(64)}  ../x\n${'0'.repeat(64)}  ..\n\n${'0'.repeat(64)} *a`,
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/SHA256SUMS: line 4: “visits.csv” is named twice
      data/visits/2026-05-16/SHA256SUMS: line 5: “visits.seeds.txt” is named twice
      data/visits/2026-05-16/SHA256SUMS: line 6: “visits.json” is named twice
      data/visits/2026-05-16/SHA256SUMS: line 7 is not a hash, two spaces and the name of a file in the same folder
      data/visits/2026-05-16/SHA256SUMS: line 8 is not a hash, two spaces and the name of a file in the same folder
      data/visits/2026-05-16/SHA256SUMS: line 9 is not a hash, two spaces and the name of a file in the same folder
      data/visits/2026-05-16/SHA256SUMS: line 10 is not a hash, two spaces and the name of a file in the same folder
      data/visits/2026-05-16/SHA256SUMS: line 11 is not a hash, two spaces and the name of a file in the same folder
      8 faults"
    `);
  });

  test('none at all', async () => {
    expect(await faultsOf(({ files }) => files.delete(sums))).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/SHA256SUMS: the file is not there, but data/visits/register.json names it
      1 fault"
    `);
  });
});

describe('articles', () => {
  test('a text that was changed', async () => {
    expect(await faultsOf(({ replace }) => replace('data/register/articles/zh/heat/1.mdx', 'Text 1', 'Text 9')))
      .toMatchInlineSnapshot(`
        "data/register/articles/zh/heat/1.mdx: zh/heat version 1: the text and its key in data/register/articles.json do not give the commitment of entry 2
        1 fault"
      `);
  });

  test('a text that was changed with its hash', async () => {
    expect(await faultsOf(({ change }) => change(articles, ({ texts }) => (texts[0].sha256 = texts[1].sha256))))
      .toMatchInlineSnapshot(`
      "data/register/articles/zh/heat/1.mdx: its SHA-256 is 296517d664c217b9cf0e51de8172949314bd573a82730646b4138aa36ab19988, data/register/articles.json has a699ad9e25dc8f30c7b533d5ef2f212f332c4693038ff7b19ff617c9e43b3e05
      1 fault"
    `);
  });

  test('a key that was changed', async () => {
    expect(await faultsOf(({ change }) => change(articles, ({ texts }) => (texts[0].key = texts[1].key))))
      .toMatchInlineSnapshot(`
      "data/register/articles/zh/heat/1.mdx: zh/heat version 1: the text and its key in data/register/articles.json do not give the commitment of entry 2
      1 fault"
    `);
  });

  test('a text that is not there', async () => {
    expect(await faultsOf(({ files }) => files.delete('data/register/articles/zh/heat/1.mdx'))).toMatchInlineSnapshot(`
      "data/register/articles/zh/heat/1.mdx: the file is not there, but data/register/articles.json names it
      1 fault"
    `);
  });

  test('a text that is not named, one that is named twice, one that is not registered', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(articles, ({ texts }) => {
          texts.shift();
          texts.push({ ...texts[0] }, { ...texts[0], version: 3 }, { ...texts[0], article: 'en/none' });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[5]: “zh/heat 2” appears twice
      data/register/articles.json: texts[6]: no entry registers zh/heat version 3
      data/register/articles.json: texts[7]: no entry registers en/none version 2
      data/register/articles.json: texts: zh/heat version 1 of entry 2 is not named
      4 faults"
    `);
  });

  test('a version that leaves a gap', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => (entries[5].version = 3));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 6: zh/heat: expected version 2, found 3
      data/register/articles.json: texts[1]: no entry registers zh/heat version 2
      data/register/articles.json: texts: zh/heat version 3 of entry 6 is not named
      3 faults"
    `);
  });

  test('a further text without a correction', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => entries.push({ ...entries[5], date: '2026-05-30', version: 3 }));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/heat: a further text without a correction
      data/register/articles.json: texts: zh/heat version 3 of entry 12 is not named
      2 faults"
    `);
  });

  test('a correction of an older text', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => entries.push({ ...entries[4], date: '2026-05-30' }));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/heat: expected version 2, found 1
      data/register/articles.json: entry 12: zh/heat: the corrected text does not follow
      2 faults"
    `);
  });

  test('a correction that stays open', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => entries.push({ ...entries[4], date: '2026-05-30', version: 2 }));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/heat: the corrected text does not follow
      1 fault"
    `);
  });

  test('a correction, and a withdrawal before the corrected text', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) =>
          entries.push(
            { ...entries[4], date: '2026-05-30', version: 2 },
            { ...entries[7], date: '2026-05-30', article: 'zh/heat', version: 2 },
          ),
        );
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/heat: the corrected text does not follow
      1 fault"
    `);
  });

  test('a correction of an article that was never published', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => entries.push({ ...entries[4], date: '2026-05-30', article: 'zh/new' }));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/new: no text was published before
      data/register/articles.json: entry 12: zh/new: the corrected text does not follow
      2 faults"
    `);
  });

  test('an entry after a withdrawal', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries }) => entries.push({ ...entries[3], date: '2026-05-30', version: 2 }));
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12: zh/flood was withdrawn by entry 8; only the removal of its kept texts may follow
      1 fault"
    `);
  });

  test('texts that are kept with a withdrawal may be removed once', async () => {
    const removed = (times: number): Damage => {
      const damage = damageRecord();
      damage.change(articles, ({ entries, texts }) => {
        for (let at = 0; at < times; at++) entries.push({ ...entries[7], date: '2026-05-30', texts: 'removed' });
        texts[3] = { article: 'zh/flood', version: 1, removed: true };
      });
      damage.relink(articles);
      return damage;
    };
    expect((await verifyFiles(removed(1).files)).code).toBe(0);
    expect((await verifyFiles(removed(2).files)).text).toContain('entry 13: zh/flood was withdrawn by entry 12;');
  });

  test('a text that is called removed', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(articles, ({ texts }) => {
          texts[0] = { article: 'zh/heat', version: 1, removed: true };
          texts[3] = { article: 'zh/flood', version: 1, removed: true };
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[0]: zh/heat version 1 is removed, but no withdrawal removed its texts
      data/register/articles.json: texts[3]: zh/flood version 1 is removed, but no withdrawal removed its texts
      2 faults"
    `);
  });

  test('a text that should be removed', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(articles, ({ texts }) => (texts[4] = { ...texts[0], article: 'zh/smoke' })),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[4]: zh/smoke version 1 is not removed, but entry 9 removed its texts
      1 fault"
    `);
  });

  test('a text that is held back', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(articles, ({ texts }) => {
          texts[0] = { article: 'zh/heat', version: 1, appears: '2027-01-01' };
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[0]: zh/heat version 1 is held back until 2027-01-01; this does not follow from entry 2 (appears null) on 2026-06-01
      1 fault"
    `);
  });

  test('a text that is held back on its day', async () => {
    expect(
      await faultsOf(({ change, relink }) => {
        change(articles, ({ entries, texts }) => {
          entries[10].appears = '2026-06-01';
          texts[5].appears = '2026-06-01';
        });
        relink(articles);
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[5]: zh/soon version 1 is held back until 2026-06-01; this does not follow from entry 11 (appears 2026-06-01) on 2026-06-01
      1 fault"
    `);
  });

  test('a text without its parts', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(articles, ({ texts }) => {
          delete texts[0].key;
          texts[1].removed = true;
          texts[4].removed = false;
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[0]: needs file, key and sha256, or removed, or appears, and one of them alone
      data/register/articles.json: texts[1]: needs file, key and sha256, or removed, or appears, and one of them alone
      data/register/articles.json: texts[4]: needs file, key and sha256, or removed, or appears, and one of them alone
      3 faults"
    `);
  });
});

describe('what was never meant to be read', () => {
  test('JSON that is none', async () => {
    expect(await faultsOf(({ files }) => files.set(visits, Buffer.from('{"format": NaN}')))).toMatchInlineSnapshot(`
      "data/visits/register.json: is not JSON, or nested too deeply
      1 fault"
    `);
  });

  test('JSON that nests without end', async () => {
    expect(await faultsOf(({ files }) => files.set(visits, Buffer.from('['.repeat(200000))))).toMatchInlineSnapshot(`
      "data/visits/register.json: is not JSON, or nested too deeply
      1 fault"
    `);
  });

  test('JSON that nests too deeply', async () => {
    expect(await faultsOf(({ files }) => files.set(visits, Buffer.from('['.repeat(21) + ']'.repeat(21)))))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: is not JSON, or nested too deeply
      1 fault"
    `);
  });

  test('a list in place of a register', async () => {
    expect(await faultsOf(({ files }) => files.set(visits, Buffer.from('[]')))).toMatchInlineSnapshot(`
      "data/visits/register.json: JSON: expected an object, found […]
      1 fault"
    `);
  });

  test('a register that is not UTF-8', async () => {
    expect(await faultsOf(({ files }) => files.set(visits, Buffer.from('{\n"a": "\xff"}', 'latin1'))))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: line 2 is not valid UTF-8
      1 fault"
    `);
  });

  test('names that appear twice', async () => {
    expect(await faultsOf(({ replace }) => replace(visits, '"asOf"', '"asOf": "2026-06-01", "asOf"')))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: a name appears twice, or a text or number is not in its plain writing
      1 fault"
    `);
  });

  test('a number in another writing', async () => {
    expect(await faultsOf(({ replace }) => replace(visits, '"rows": 5', '"rows": 5.0'))).toMatchInlineSnapshot(`
      "data/visits/register.json: a name appears twice, or a text or number is not in its plain writing
      1 fault"
    `);
  });

  test('fields that are missing or that the format does not know', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, (register) => {
          delete register.dataset;
          register['\ud800\u202e'] = 1;
          register['\u{1f600}'] = 1;
          register['\uff01'] = 1;
          delete register.entries[0].note.zh;
          register.entries[1] = 7;
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: dataset: the field is missing
      data/visits/register.json: entries[0].note.zh: the field is missing
      data/visits/register.json: entries[1]: expected an object, found 7
      data/visits/register.json: \\u{d800}\\u{202e}: the format has no such field
      data/visits/register.json: 😀: the format has no such field
      data/visits/register.json: ！: the format has no such field
      6 faults"
    `);
  });

  test('values of the wrong kind', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, (register) => {
          Object.assign(register, { head: [], asOf: '2026-13-01' });
          Object.assign(register.entries[0], { holds: 'half', key: 'id' });
          register.entries[0].rows = 1e21;
          register.entries[1].rows = -1;
          register.entries[2].rows = 1.5;
          register.entries[3].kind = 'text';
          register.entries[3].law = null;
          delete register.entries[3].date;
          register.entries.push({ kind: { a: 1 } });
          register.files[0].removed[0].entry = true;
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: asOf: expected a day such as 2026-05-16, found 2026-13-01
      data/visits/register.json: head: expected 64 lower-case hexadecimal digits, found […]
      data/visits/register.json: entries[0].rows: expected a whole number, found number
      data/visits/register.json: entries[0].key: expected a list, found id
      data/visits/register.json: entries[0].holds: expected full or upsert, found half
      data/visits/register.json: entries[1].rows: expected a whole number, found -1
      data/visits/register.json: entries[2].rows: expected a whole number, found number
      data/visits/register.json: entries[3].kind: expected a kind of entry that this register knows, found text
      data/visits/register.json: entries[4].kind: expected a kind of entry that this register knows, found {…}
      data/visits/register.json: files[0].removed[0].entry: expected a whole number, found true
      10 faults"
    `);
  });

  test('a huge number', async () => {
    expect(await faultsOf(({ replace }) => replace(visits, '"rows": 5', `"rows": ${'9'.repeat(5000)}`)))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: entries[0].rows: expected a whole number, found number
      1 fault"
    `);
  });

  test('addresses that lead out', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => {
          files[0].csv = '../../../../etc/passwd';
          files[0].seeds = '/etc/passwd';
          files[0].sums = 'https://example.org/SHA256SUMS';
          files[1].csv = 'a/../../b';
          files[1].seeds = 'a//b';
          files[1].sums = 'a\\..\\b';
          files[2].csv = '%2e%2e/a';
          files[2].seeds = '.';
          files[2].sums = 'a\nb\u001b[2J';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: files[0].csv: expected an address below this folder, found ../../../../etc/passwd
      data/visits/register.json: files[0].seeds: expected an address below this folder, found /etc/passwd
      data/visits/register.json: files[0].sums: expected an address below this folder, found https://example.org/SHA256SUMS
      data/visits/register.json: files[1].csv: expected an address below this folder, found a/../../b
      data/visits/register.json: files[1].seeds: expected an address below this folder, found a//b
      data/visits/register.json: files[1].sums: expected an address below this folder, found a\\..\\b
      data/visits/register.json: files[2].csv: expected an address below this folder, found %2e%2e/a
      data/visits/register.json: files[2].seeds: expected an address below this folder, found .
      data/visits/register.json: files[2].sums: expected an address below this folder, found a\\u{000a}b\\u{001b}[2J
      9 faults"
    `);
  });

  test('names of datasets that lead out', async () => {
    expect(
      await faultsOf(({ change }) =>
        change('data/areas/register.json', (register) => {
          register.dataset = '\u001b]0;x\u0007\u202e'.repeat(30);
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/areas/register.json: dataset: expected areas, found \\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0;x\\u{0007}\\u{202e}\\u{001b}]0…
      1 fault"
    `);
  });

  test('a text of an article elsewhere', async () => {
    expect(await faultsOf(({ change }) => change(articles, ({ texts }) => (texts[0].file = '//example.org/a'))))
      .toMatchInlineSnapshot(`
      "data/register/articles.json: texts[0].file: expected an address below this folder, found //example.org/a
      1 fault"
    `);
  });
});

describe('in Chinese', () => {
  test('every kind of fault', async () => {
    const text = await faultsOf(
      ({ change, replace, files }) => {
        replace(csv, '82.5', '92.5');
        replace('data/visits/2026-05-18/visits.csv', '90', '"90"');
        replace('data/visits/2026-05-18.10/visits.seeds.txt', /\n[A-Za-z0-9+/]{24}/, `\n${'0'.repeat(24)}`);
        change(areas, ({ entries }) => (entries[1].note.en = 'x'));
        change(checks, ({ files: served }) => (served[0].csv = '../x'));
        change(articles, ({ texts }) => texts.shift());
        files.delete('data/visits/2026-05-18/visits.json');
      },
      '--lang',
      'zh',
    );
    expect(text.replace(/[0-9a-f]{64}/g, '<hash>')).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv：第 1 行（电子表格第 2 行，键“V1”），列 score：与登记的不同
      data/visits/2026-05-18/visits.csv：第 1 行（电子表格第 2 行），列 score：不是规范写法：引号多余
      data/visits/2026-05-18.10/visits.seeds.txt：第 2 行：第 1 行（电子表格第 2 行，键“V7”）的种子被改动：其所有加密钥的单元格都不同（place_zh, host, remark）
      data/areas/register.json：第 2 条，sha256：按内容应为 <hash>，实为 <hash>：条目被改动
      data/visits/2026-05-18/visits.json：文件不存在，data/visits/2026-05-18/SHA256SUMS 却列有它
      data/checks/register.json：files[0].csv：应为此文件夹下的地址，实为 ../x
      data/register/articles.json：texts：没有列出第 2 条的 zh/heat 第 1 版
      7 处问题"
    `);
  });
});

/** The exit code and the words of a run that ends before anything is audited. */
const refuses = async (...args: string[]) => {
  const { code, text } = await verify(...args);
  return `${code}: ${text}`;
};

describe('what cannot be read ends with a sentence and code 2', () => {
  test('a folder that is not there, or that holds no record', async () => {
    expect(await refuses('/no/such/folder\u001b[2J')).toMatchInlineSnapshot(
      `"2: There is no folder “/no/such/folder\\u{001b}[2J”. Give the address of a site (https://…/) or a folder."`,
    );
    const empty = mkdtempSync(join(tmpdir(), 'verify-'));
    expect(await refuses(empty)).toMatchInlineSnapshot(`
      "2: data/register/index.json: the file is not there, but verify/record.md names it
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
    expect(await refuses(empty, '--lang', 'zh')).toMatchInlineSnapshot(`
      "2: data/register/index.json：文件不存在，verify/record.md 却列有它
      无法核查：这不是带有此格式存证的网站，或其索引无法读取。"
    `);
    rmSync(empty, { recursive: true });
  });

  const refusesIndex = (index: string) =>
    withFolder(makeRecord().set('data/register/index.json', Buffer.from(index)), (place) => refuses(place));
  const indexOf = (format: string, datasets: string[]) =>
    JSON.stringify({ format, asOf: '2026-06-01', datasets, articles: false });

  test('an index that is not JSON, no object, of another format, or leads out', async () => {
    expect(await refusesIndex('<!doctype html>')).toMatchInlineSnapshot(`
      "2: data/register/index.json: is not JSON, or nested too deeply
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
    expect(await refusesIndex('[]')).toMatchInlineSnapshot(`
      "2: data/register/index.json: JSON: expected an object, found […]
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
    expect(await refusesIndex(indexOf('other/1', []))).toMatchInlineSnapshot(`
      "2: data/register/index.json: format: expected gongwei-record/1, found other/1
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
    expect(await refusesIndex(indexOf('gongwei-record/1', ['../x', 'register']))).toMatchInlineSnapshot(`
      "2: data/register/index.json: datasets[0]: expected the name of a dataset, found ../x
      data/register/index.json: datasets[1]: expected the name of a dataset, found register
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
  });

  test('an address where nobody answers, and addresses that are none', async () => {
    expect(await refuses('http://127.0.0.1:9/')).toMatchInlineSnapshot(`
      "2: data/register/index.json: could not be read: no full answer
      This cannot be audited: it is no site with a record of this format, or its index cannot be read."
    `);
    expect(await refuses('https://user@example.org/')).toMatchInlineSnapshot(
      `"2: “https://user@example.org/” is not an address that can be audited: expected https://host/path/ alone."`,
    );
    expect(await refuses('http://')).toMatchInlineSnapshot(
      `"2: “http://” is not an address that can be audited: expected https://host/path/ alone."`,
    );
    expect(await refuses('http://example.org:99999/')).toMatchInlineSnapshot(
      `"2: “http://example.org:99999/” is not an address that can be audited: expected https://host/path/ alone."`,
    );
    expect(await refuses('https://example.org/?a')).toMatchInlineSnapshot(
      `"2: “https://example.org/?a” is not an address that can be audited: expected https://host/path/ alone."`,
    );
  });

  test('no address, two, or an option that there is not', async () => {
    expect(await refuses()).toMatchInlineSnapshot(`"2: Give one address or folder. --help says more."`);
    expect(await refuses('a', 'b')).toBe(await refuses());
    expect(await refuses('--quick')).toBe(await refuses());
    expect(await refuses('.', '--lang', 'fr')).toBe(await refuses());
  });

  test('--help is said in both languages', async () => {
    expect(await refuses('--help')).toMatchInlineSnapshot(`
      "0: verify <address of a site, or folder> [--heads <file>] [--lang zh|en]
      verify <address of a site, or folder> --state <dataset> [--on <day or release>] > table.csv
      Audits the record of a published site: registers, tables, removed cells, pictures, articles.
      Exit 0: all holds. 1: faults, one a line. 2: it could not be read. Row 0 is the header, row 1 the first below it.
      Where all holds it prints the head of every register. Keep that output; later, --heads and its file show whether a
      register was rewritten since. --state writes the whole table of a dataset as it was after a release, or at the end
      of a day that is no name of a release: of each key the last row, as in current.csv on the site. The format: verify/record.md on the site."
    `);
    expect(await refuses('--help', '--lang', 'zh')).toMatchInlineSnapshot(`
      "0: verify <网站地址或文件夹> [--heads <文件>] [--lang zh|en]
      verify <网站地址或文件夹> --state <数据集> [--on <日期或版本>] > table.csv
      核查已发布网站的存证：登记册、数据表、移除的单元格、图片、文章。
      退出码 0：全部相符。1：有问题，每行一处。2：无法读取。第 0 行是表头，其下为第 1 行。
      全部相符时，列出每份登记册最新一条的哈希（head）。请保存这些输出；日后用 --heads 指明该文件，
      即可查明登记册后来有没有被改写。
      --state 写出一个数据集在某版之后的整张表；日期不是版本名的，取该日终了时的表：每个键取最后一行，与网站上的 current.csv 相同。格式见网站上的 verify/record.md。"
    `);
  });
});

describe('a server', () => {
  test('that is down for some files leaves them unread, and is asked once more', async () => {
    const asked: string[] = [];
    const serve = serveFiles(makeRecord());
    const text = await withServer(
      (request, response) => {
        if (!request.url?.endsWith('.json')) return serve(request, response);
        asked.push(request.url);
        const failsOnce = asked.filter((one) => one === request.url).length === 1;
        if (request.url.endsWith('visits/register.json') || failsOnce) return response.writeHead(503).end();
        return serve(request, response);
      },
      (address) => refuses(address),
    );
    expect(text).toMatchInlineSnapshot(`
      "2: data/visits/register.json: could not be read: the server answered 503
      1 file could not be read; nothing is said about them"
    `);
  });

  test('that cuts a file short leaves it unread', async () => {
    const serve = serveFiles(makeRecord());
    const text = await withServer(
      (request, response) => {
        if (request.url !== `/${csv}`) return serve(request, response);
        response.writeHead(200, { 'content-length': '1000' }).write('id,');
        return setTimeout(() => response.destroy(), 20);
      },
      (address) => refuses(address),
    );
    expect(text).toMatchInlineSnapshot(`
      "2: data/visits/2026-05-16/visits.csv: could not be read: no full answer
      1 file could not be read; nothing is said about them"
    `);
  });

  test('that sends on to another host is not followed', async () => {
    const asked: string[] = [];
    const serve = serveFiles(makeRecord());
    await withServer(
      (request, response) => {
        asked.push(request.url ?? '');
        serve(request, response);
      },
      async (elsewhere) => {
        const text = await withServer(
          (request, response) =>
            request.url === `/${csv}`
              ? response.writeHead(302, { location: `${elsewhere}/${csv}` }).end()
              : serve(request, response),
          (address) => refuses(address),
        );
        expect(text.replaceAll(elsewhere, 'http://elsewhere')).toMatchInlineSnapshot(`
          "1: data/visits/2026-05-16/visits.csv: the server sends on to another address, “http://elsewhere/data/visits/2026-05-16/visits.csv”, which was not followed
          1 fault"
        `);
      },
    );
    expect(asked).toEqual([]);
  });
});

describe('a folder', () => {
  test('gives nothing from outside it by a link, and no folder or pipe in place of a file', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'verify-'));
    const text = await withFolder(makeRecord(), (place) => {
      renameSync(join(place, csv), join(outside, 'visits.csv'));
      symlinkSync(join(outside, 'visits.csv'), join(place, csv));
      rmSync(join(place, seeds));
      mkdirSync(join(place, seeds));
      rmSync(join(place, sums));
      spawnSync('mkfifo', [join(place, sums)]);
      return refuses(place);
    });
    rmSync(outside, { recursive: true });
    expect(text).toMatchInlineSnapshot(`
      "1: data/visits/2026-05-16/visits.csv: leads out of the folder and was not read
      data/visits/2026-05-16/visits.seeds.txt: is not a file
      data/visits/2026-05-16/SHA256SUMS: is not a file
      3 faults"
    `);
  });

  test('may be reached by a link, and hold links that stay inside', async () => {
    await withFolder(makeRecord(), async (place) => {
      renameSync(join(place, csv), join(place, 'kept.csv'));
      symlinkSync(join(place, 'kept.csv'), join(place, csv));
      symlinkSync(place, `${place}-link`);
      expect(await refuses(`${place}-link`)).toBe(`0: ${sound}`);
      rmSync(`${place}-link`);
    });
  });
});

describe('a flipped bit', () => {
  // The full test flips more.
  test('is found anywhere, and its file named', async () => {
    expect(await missedFlips(25)).toEqual([]);
  });
});
