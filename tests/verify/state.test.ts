import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { damageRecord } from './damage.ts';
import { verifyFiles } from './run-verify.ts';

const { files } = damageRecord();

/** The releases of a dataset’s register, oldest first, with their tables as rows by column name. */
function tablesOf(name: string) {
  const register = JSON.parse(String(files.get(`data/${name}/register.json`))) as {
    entries: { kind: string; release: string; key: string[]; holds: string }[];
    files: { release: string; csv: string }[];
  };
  return register.files.map(({ release, csv }) => {
    const entry = register.entries.find((one) => one.kind === 'release' && one.release === release);
    const text = String(files.get(`data/${name}/${csv}`)).replace(/^\uFEFF/, '');
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    return { release, rows: data, header: meta.fields ?? [], key: entry?.key ?? [], holds: entry?.holds };
  });
}

/** The last row of each key, by hand; of a whole table with the first release of those in a row that have the same cells. */
function merged(name: string, count: number): Record<string, string>[] {
  const rows = new Map<string, Record<string, string>>();
  for (const table of tablesOf(name).slice(0, count)) {
    const before = new Map(rows);
    if (table.holds === 'full') rows.clear();
    for (const row of table.rows) {
      const key = table.key.map((column) => row[column]).join('|');
      const { release = '', ...cells } = before.get(key) ?? {};
      const stays =
        table.holds === 'full' &&
        Object.entries({ ...cells, ...row }).every(
          ([column, cell]) => cell === (cells[column] ?? '') && cell === (row[column] ?? ''),
        );
      rows.set(key, { ...row, release: stays && release !== '' ? release : table.release });
    }
  }
  const columns = [...(tablesOf(name)[count - 1]?.header ?? []), 'release'];
  return [...rows.values()].map((row) => ({
    ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    provenance: 'official',
  }));
}

const names = ['areas', 'checks'];

describe.each(names)('--state %s', (name) => {
  test('writes the last row of each key after any release, with the release since which it has its cells', async () => {
    const tables = tablesOf(name);
    expect(tables.length).toBeGreaterThan(1);
    for (const [at, { release, header }] of tables.entries()) {
      const { code, text } = await verifyFiles(files, '--state', name, '--on', release);
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      expect(code).toBe(0);
      expect(text.split('\n')[0]).toBe([...header, 'release', 'provenance'].join(','));
      expect(data).toEqual(merged(name, at + 1));
    }
  });

  test('without a day writes the newest', async () => {
    const { text } = await verifyFiles(files, '--state', name);
    expect(Papa.parse(text, { header: true }).data).toEqual(merged(name, tablesOf(name).length));
  });
});

describe('--state', () => {
  const say = async (...options: string[]) => {
    const { code, text } = await verifyFiles(files, ...options);
    return `${code} ${text}`;
  };

  test('says that there is no such dataset, and no release so early', async () => {
    expect(await say('--state', 'none')).toBe('1 data/register/index.json: names no dataset “none”');
    expect(await say('--state', 'areas', '--on', '2001-01-01')).toBe(
      '1 data/areas/register.json: has no release up to 2001-01-01',
    );
  });

  test('a day that names no release is its end; a name with a number that no release bears is refused', async () => {
    expect(await say('--state', 'areas', '--on', '2026-05-15')).toBe(
      await say('--state', 'areas', '--on', '2026-05-01.2'),
    );
    expect(await say('--state', 'areas', '--on', '2026-05-01')).not.toBe(
      await say('--state', 'areas', '--on', '2026-05-01.2'),
    );
    expect(await say('--state', 'areas', '--on', '2026-04-30.9')).toBe(
      '1 data/areas/register.json: has no release 2026-04-30.9; the nearest: 2026-03-01, 2026-05-01',
    );
    expect(await say('--state', 'areas', '--on', '2026-05-01.9')).toBe(
      '1 data/areas/register.json: has no release 2026-05-01.9; the nearest: 2026-05-01.2',
    );
  });

  test('needs a day or a release, and goes with no other day', async () => {
    const usage = '2 Give one address or folder. --help says more.';
    expect(await say('--state', 'areas', '--on', 'yesterday')).toBe(usage);
    expect(await say('--on', '2026-05-01')).toBe(usage);
    expect(await say('--state', '../areas')).toBe(usage);
  });

  describe('where a column went and another came', () => {
    const damage = damageRecord();
    damage.replace('data/checks/2026-05-02/checks.csv', 'area,no,remark,', 'area,no,comment,');
    damage.seal();
    const stateWith = (changes: object | string | null) => {
      const text = typeof changes === 'string' ? changes : JSON.stringify(changes);
      const told = changes === null ? [] : [['data/checks/changes.json', Buffer.from(text)] as const];
      return verifyFiles(new Map([...damage.files, ...told]), '--state', 'checks');
    };
    const release = (columns: object[]) => ({ releases: [{ release: '2026-05-02', columns }] });
    const gone = { what: 'column-gone', column: 'remark', from: 'remark', to: null };
    const added = { what: 'column-added', column: 'comment', from: null, to: 'comment' };
    const renamed = { what: 'column-renamed', column: 'comment', from: 'remark', to: 'comment' };

    test('one retired and one added are no rename: the rows are put together', async () => {
      const { code, text } = await stateWith(release([gone, added]));
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      expect(code).toBe(0);
      expect(data.map(({ area, no, comment, release }) => [area, no, comment, release])).toEqual([
        ['A1', '1', '', '2026-02-01'],
        ['A1', '2', '', '2026-02-01'],
        ['A2', '1', '可', '2026-05-02'],
        ['A2', '2', '好', '2026-05-02'],
        ['A2', '3', '', '2026-05-02'],
      ]);
    });

    test.each([
      ['as changes.json has it', release([renamed])],
      ['where changes.json does not tell of the release', { releases: [] }],
      ['where changes.json is damaged', '{"releases":[null'],
      ['where there is no changes.json', null],
    ])('renamed, %s: nothing is written', async (_, changes) => {
      const { code, text } = await stateWith(changes);
      expect([code, text]).toEqual([
        1,
        expect.stringContaining('release 2026-02-01 has the column “remark”, which the table of 2026-05-02 has not'),
      ]);
    });
  });

  test('writes nothing from a table that was changed', async () => {
    const damage = damageRecord();
    const [{ release = '' } = {}] = tablesOf('areas').slice(-1);
    damage.files.set(`data/areas/${release}/areas.csv`, Buffer.from('code,name\nA9,changed\n'));
    const { code, text } = await verifyFiles(damage.files, '--state', 'areas');
    expect(code).toBe(1);
    expect(text).toMatch(/^data\/areas\/[\d.-]+\/areas\.csv: its SHA-256 is/);
  });
});
