import { describe, expect, test } from 'vitest';
import { damageRecord, type Damage } from './damage.ts';
import { goneReason, makeRecord } from './make-record.ts';
import { verifyFiles } from './run-verify.ts';

const [visits, checks, articles] = [
  'data/visits/register.json',
  'data/checks/register.json',
  'data/register/articles.json',
];

/** The faults that both scripts find in a record that was changed so. */
async function faultsOf(how: (damage: Damage) => void): Promise<string> {
  const damage = damageRecord();
  how(damage);
  const { code, text } = await verifyFiles(damage.files);
  expect(code).toBe(1);
  return text;
}

describe('an address', () => {
  test('of a release is that of its name and dataset', async () => {
    expect(
      await faultsOf(({ change, files }) =>
        change(visits, ({ files: served }) => {
          const copy = (to: string, from: string) =>
            files.set(`data/visits/${to}`, files.get(`data/visits/${from}`) ?? Buffer.of());
          copy('2026-05-16/other.csv', served[0].csv);
          copy('kept/SHA256SUMS', served[0].sums);
          for (const part of ['visits.csv', 'visits.seeds.txt', 'visits.json'])
            copy(`kept/${part}`, `2026-05-16/${part}`);
          Object.assign(served[0], { csv: '2026-05-16/other.csv', sums: 'kept/SHA256SUMS' });
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: files[0].csv: expected 2026-05-16/visits.csv, found 2026-05-16/other.csv
      data/visits/register.json: files[0].sums: expected 2026-05-16/SHA256SUMS, found kept/SHA256SUMS
      data/visits/kept/SHA256SUMS: does not name “other.csv”
      3 faults"
    `);
  });

  test('of sample data says so in the table and the seeds', async () => {
    const damage = damageRecord();
    const sample = (path: string) => path.replace(/(checks)(\.csv|\.seeds\.txt)$/, '$1.sample$2');
    for (const [path, bytes] of [...damage.files]) {
      if (!path.startsWith('data/checks/') || path === 'data/checks/latest.csv') continue;
      damage.files.delete(path);
      const renamed = path.endsWith('SHA256SUMS')
        ? String(bytes).replace(/checks(?=\.csv|\.seeds)/g, 'checks.sample')
        : bytes;
      damage.files.set(sample(path), Buffer.from(renamed));
    }
    damage.change(checks, ({ files }) => {
      for (const one of files) Object.assign(one, { csv: sample(one.csv), seeds: sample(one.seeds) });
    });
    expect((await verifyFiles(damage.files)).text).toContain('all hold');
  });

  test('of an article’s text is that of its name and version', async () => {
    expect(
      await faultsOf(({ change, files }) =>
        change(articles, ({ texts }) => {
          files.set('data/register/en/heat.mdx', files.get('data/register/articles/en/heat/1.mdx') ?? Buffer.of());
          texts[2].file = 'en/heat.mdx';
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[2].file: expected articles/en/heat/1.mdx, found en/heat.mdx
      1 fault"
    `);
  });
});

describe('the published reason of a withdrawal', () => {
  test('stays when the entry is withdrawn', async () => {
    const { code, text } = await verifyFiles(makeRecord([goneReason]));
    expect(code).toBe(1);
    expect(text).toMatchInlineSnapshot(`
      "data/checks/register.json: release 2026-05-02, removed: key “A2|3”, column change_note_zh holds the reason of the withdrawal, which may go by law alone
      1 fault"
    `);
  });
});

describe('what is said to be removed', () => {
  test('names columns, and an entry that there is', async () => {
    expect(
      await faultsOf(({ change }) =>
        change(visits, ({ files }) => {
          files[0].removed[0].columns = [];
          files[1].removed[0].columns = ['Place', '1place'];
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: files[0].removed[0].columns: expected a list that is not empty, found […]
      data/visits/register.json: files[1].removed[0].columns[0]: expected the name of a column, found Place
      data/visits/register.json: files[1].removed[0].columns[1]: expected the name of a column, found 1place
      3 faults"
    `);
    expect(await faultsOf(({ change }) => change(visits, ({ files }) => (files[0].removed[0].entry = 99))))
      .toMatchInlineSnapshot(`
      "data/visits/register.json: release 2026-05-16, removed: key “V1”, column host: entry 99 does not remove it
      1 fault"
    `);
  });
});

test('the name of a column begins with a letter', async () => {
  expect(
    await faultsOf(({ replace, seal }) => {
      replace('data/visits/2026-05-16/visits.seeds.txt', 'score:', '1score:');
      replace('data/visits/2026-05-16/visits.csv', 'score', '1score');
      seal();
    }),
  ).toMatchInlineSnapshot(`
    "data/visits/2026-05-16/visits.seeds.txt: line 1 does not name columns as verify/record.md has it
    1 fault"
  `);
});

test('an index that names nothing is no record', async () => {
  const damage = damageRecord();
  damage.change('data/register/index.json', (index) => Object.assign(index, { datasets: [], articles: false }));
  const { code, text } = await verifyFiles(damage.files);
  expect(code).toBe(2);
  expect(text).toMatchInlineSnapshot(`
    "data/register/index.json: names no dataset and no articles
    This cannot be audited: it is no site with a record of this format, or its index cannot be read."
  `);
});
