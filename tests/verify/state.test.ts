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

/** The last row of each key, by hand. */
function merged(name: string, count: number): Record<string, string>[] {
  const rows = new Map<string, Record<string, string>>();
  for (const table of tablesOf(name).slice(0, count)) {
    if (table.holds === 'full') rows.clear();
    for (const row of table.rows)
      rows.set(table.key.map((column) => row[column]).join('|'), { ...row, release: table.release });
  }
  const columns = [...(tablesOf(name)[count - 1]?.header ?? []), 'release'];
  return [...rows.values()].map((row) => ({
    ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
    provenance: 'official',
  }));
}

const names = ['areas', 'checks'];

describe.each(names)('--state %s', (name) => {
  test('writes the last row of each key after any release, with the release that wrote it', async () => {
    const tables = tablesOf(name);
    expect(tables.length).toBeGreaterThan(1);
    for (const [at, { release, header }] of tables.entries()) {
      const { code, text } = await verifyFiles(files, '--state', name, '--on', release);
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      const newest = tables.findLast((one) =>
        release.includes('.') ? one.release === release : one.release.slice(0, 10) === release,
      );
      const count = newest ? tables.indexOf(newest) + 1 : at + 1;
      expect(code).toBe(0);
      expect(text.split('\n')[0]).toBe([...(newest?.header ?? header), 'release', 'provenance'].join(','));
      expect(data).toEqual(merged(name, count));
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

  test('needs a day or a release, and goes with no other day', async () => {
    const usage = '2 Give one address or folder. --help says more.';
    expect(await say('--state', 'areas', '--on', 'yesterday')).toBe(usage);
    expect(await say('--on', '2026-05-01')).toBe(usage);
    expect(await say('--state', '../areas')).toBe(usage);
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
