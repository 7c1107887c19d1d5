import { describe, expect, test } from 'vitest';
import { damageRecord, type Damage } from './damage.ts';
import { verifyFiles } from './run-verify.ts';

/** What both scripts print on a record that was damaged so, with hashes cut to their first digits. */
async function faultsOf(how: (damage: Damage) => void): Promise<string> {
  const damage = damageRecord();
  how(damage);
  const { code, text } = await verifyFiles(damage.files);
  expect(code).toBe(1);
  return text.replace(/[0-9a-f]{64}/g, (hash) => hash.slice(0, 6));
}

const areas = 'data/areas/latest';
const picture = [...damageRecord().files.keys()].find((path) => path.includes('/pictures/')) ?? '';

describe('what is served as the newest release is its files', () => {
  test('latest.csv, changed in one byte, or absent', async () => {
    expect(await faultsOf(({ replace }) => replace(`${areas}.csv`, 'code', 'Code'))).toMatchInlineSnapshot(`
      "data/areas/latest.csv: is not the file of the newest release: its SHA-256 is 252f9e, data/areas/register.json has 3ea337
      1 fault"
    `);
    expect(await faultsOf(({ files }) => files.delete(`${areas}.csv`))).toMatchInlineSnapshot(`
      "data/areas/latest.csv: the file is not there, but data/areas/register.json names it
      1 fault"
    `);
  });

  test('a table below latest', async () => {
    expect(await faultsOf(({ replace }) => replace(`${areas}/areas.csv`, 'code', 'Code'))).toMatchInlineSnapshot(`
      "data/areas/latest/areas.csv: its SHA-256 is 252f9e, data/areas/latest/SHA256SUMS has 3ea337
      1 fault"
    `);
  });

  test('a copy below latest that its SHA256SUMS names, and its SHA256SUMS', async () => {
    expect(await faultsOf(({ replace }) => replace(`${areas}/areas.json`, 'areas', 'Areas'))).toMatchInlineSnapshot(`
      "data/areas/latest/areas.json: its SHA-256 is a665b0, data/areas/latest/SHA256SUMS has b2bdbe
      1 fault"
    `);
    expect(
      await faultsOf(({ change, files }) => {
        change(`${areas}/areas.json`, (value) => (value.rows = 1));
        const line = /[0-9a-f]{64}(?= {2}areas\.json)/;
        const { files: sound } = damageRecord();
        const hash = line.exec(String(sound.get(`${areas}/SHA256SUMS`)))?.[0] ?? '';
        files.set(
          `${areas}/SHA256SUMS`,
          Buffer.from(String(files.get(`${areas}/SHA256SUMS`)).replace(hash, '0'.repeat(64))),
        );
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/latest/areas.json: its SHA-256 is 72a0b2, data/areas/latest/SHA256SUMS has 000000
      data/areas/latest/SHA256SUMS: is not the file of the newest release: its SHA-256 is 7b6480, data/areas/2026-05-01.2/SHA256SUMS has 2aef00
      2 faults"
    `);
  });

  test('the release before', async () => {
    expect(
      await faultsOf(({ files }) => {
        for (const name of ['areas.csv', 'areas.seeds.txt', 'areas.json', 'SHA256SUMS'])
          files.set(`${areas}/${name}`, files.get(`data/areas/2026-05-01/${name}`) ?? Buffer.of());
      }),
    ).toMatchInlineSnapshot(`
      "data/areas/latest/areas.csv: is not the file of the newest release: its SHA-256 is 7cf4a0, data/areas/register.json has 3ea337
      data/areas/latest/areas.seeds.txt: is not the file of the newest release: its SHA-256 is c575f6, data/areas/register.json has 400ab7
      data/areas/latest/SHA256SUMS: is not the file of the newest release: its SHA-256 is 9838d3, data/areas/2026-05-01.2/SHA256SUMS has 2aef00
      3 faults"
    `);
  });
});

describe('a picture that a cell names', () => {
  test('is there, and its hash begins as its name says', async () => {
    expect(await faultsOf(({ replace }) => replace(picture, '<svg/>', '<svg />'))).toMatchInlineSnapshot(`
      "data/checks/pictures/gate-after-d4dc56669143.svg: its SHA-256 begins with f68e724d27d8, not as its name says; data/checks/2026-05-02/checks.csv, row 1 (spreadsheet row 2), column photo names it
      1 fault"
    `);
    expect(await faultsOf(({ files }) => files.delete(picture))).toMatchInlineSnapshot(`
      "data/checks/pictures/gate-after-d4dc56669143.svg: the file is not there, but data/checks/2026-05-02/checks.csv names it
      1 fault"
    `);
  });
});

describe('of several faults', () => {
  test('those that name row and column come first, and a hash alone is said where nothing else explains it', async () => {
    expect(
      await faultsOf(({ replace, files }) => {
        files.delete('data/areas/2026-05-01/areas.json');
        replace('data/areas/2026-05-01.2/areas.json', 'areas', 'Areas');
        replace('data/visits/2026-05-16/visits.csv', '82.5', '82.6');
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/2026-05-16/visits.csv: row 1 (spreadsheet row 2, key “V1”), column score: differs from what was registered
      data/areas/2026-05-01/areas.json: the file is not there, but data/areas/2026-05-01/SHA256SUMS names it
      data/areas/2026-05-01.2/areas.json: its SHA-256 is a665b0, data/areas/2026-05-01.2/SHA256SUMS has b2bdbe
      3 faults"
    `);
  });
});
