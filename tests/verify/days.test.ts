import { describe, expect, test } from 'vitest';
import { hex } from './commit.ts';
import { damageRecord, type Damage, type Loose } from './damage.ts';
import { verifyFiles } from './run-verify.ts';

const [visits, articles] = ['data/visits/register.json', 'data/register/articles.json'];

/** The faults that both scripts find in a record that was changed so. */
async function faultsOf(how: (damage: Damage) => void): Promise<string> {
  const damage = damageRecord();
  how(damage);
  const { code, text } = await verifyFiles(damage.files);
  expect(code).toBe(1);
  return text;
}

/** The faults of a register whose entries were changed so, and whose chain was made anew. */
const faultsOfEntries = (file: string, how: (entries: Loose[], register: Loose) => void): Promise<string> =>
  faultsOf(({ change, relink }) => {
    change(file, (register) => how(register.entries, register));
    relink(file);
  });

/** Gives all JSON files another day. */
function showDay({ files, change }: Damage, asOf: string): void {
  for (const path of files.keys())
    if (/register\/(?:index|articles)\.json$|register\.json$/.test(path)) change(path, (value) => (value.asOf = asOf));
}

describe('the day of a site', () => {
  test('lies at most one day after that of the machine', async () => {
    expect((await faultsOf((damage) => showDay(damage, '2099-01-01'))).split('\n')[0]).toBe(
      'data/register/index.json: asOf: 2099-01-01 lies more than a day after the day of this machine',
    );
    const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const verdictOn = async (day: string) => {
      const damage = damageRecord();
      showDay(damage, day);
      // Its text would have to be served by then.
      damage.change(articles, ({ entries, texts }) => {
        entries.at(-1).appears = dayFromNow(9);
        texts.at(-1).appears = dayFromNow(9);
      });
      damage.relink(articles);
      return verifyFiles(damage.files);
    };
    expect((await verdictOn(dayFromNow(1))).text).toContain(`all hold as of ${dayFromNow(1)}.`);
    expect((await verdictOn(dayFromNow(3))).code).toBe(1);
  });
});

describe('the day of an entry', () => {
  test('is one that the calendar has', async () => {
    expect(
      await faultsOfEntries(visits, (entries, { files }) => {
        entries[0].date = '2026-02-30';
        entries[1].date = '2026-06-31';
        entries[2].release = '2100-02-29';
        files[0].removed[0].on = '2025-02-29';
      }),
    ).toMatchInlineSnapshot(`
      "data/visits/register.json: entries[0].date: expected a day such as 2026-05-16, found 2026-02-30
      data/visits/register.json: entries[1].date: expected a day such as 2026-05-16, found 2026-06-31
      data/visits/register.json: entries[2].release: expected a release such as 2026-05-16 or 2026-05-16.2, found 2100-02-29
      data/visits/register.json: files[0].removed[0].on: expected a day such as 2026-05-16, found 2025-02-29
      4 faults"
    `);
    const { files, change, relink } = damageRecord();
    change(articles, ({ entries }) => (entries[0].date = '2024-02-29'));
    relink(articles);
    expect((await verifyFiles(files)).code).toBe(0);
  });

  test('does not lie before one of the entries before it, the migration apart', async () => {
    expect(await faultsOfEntries(articles, (entries) => (entries[7].date = '2026-05-08'))).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 8, date: 2026-05-08 lies before 2026-05-09, the date of an entry before it
      1 fault"
    `);
    expect(await faultsOfEntries(visits, (entries) => (entries[3].date = '2026-05-17'))).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 4, date: 2026-05-17 lies before 2026-05-18, the date of an entry before it
      data/visits/register.json: release 2026-05-16, removed: key “V1”, law: expected the day 2026-05-17, found 2026-05-28
      2 faults"
    `);
  });

  test('is that of a release’s name', async () => {
    expect(await faultsOfEntries(visits, (entries) => (entries[1].date = '2026-05-17'))).toMatchInlineSnapshot(`
      "data/visits/register.json: entries[1].date: expected 2026-05-18, found 2026-05-17
      data/visits/register.json: release 2026-05-16, removed: key “V3”, withdrawn: expected the day 2026-05-17, found 2026-05-18
      data/visits/register.json: release 2026-05-18, removed: key “V3”, withdrawn: expected the day 2026-05-17, found 2026-05-18
      3 faults"
    `);
  });
});

test('a release has one of four reasons', async () => {
  expect(await faultsOfEntries(visits, (entries) => (entries[1].reason = 'mistake'))).toMatchInlineSnapshot(`
    "data/visits/register.json: entries[1].reason: expected first, update, correction or structure, found mistake
    1 fault"
  `);
});

describe('a text that is held back', () => {
  const held = (texts: Loose[], appears: string) => (texts[1] = { article: 'en/heat', version: 1, appears });

  test('is held by the appears of its entry alone, never by a date', async () => {
    expect(
      await faultsOf((damage) => {
        // A site that shows an older day serves the text nevertheless.
        damage.change(articles, ({ texts }) => held(texts, '2026-05-01'));
        showDay(damage, '2026-04-30');
      }),
    ).toContain(
      'texts[1]: en/heat version 1 is held back until 2026-05-01; this does not follow from entry 3 (appears null) on 2026-04-30',
    );
    expect(await faultsOf(({ change }) => change(articles, ({ texts }) => (texts[5].appears = '2026-06-16'))))
      .toMatchInlineSnapshot(`
      "data/register/articles.json: texts[5]: zh/soon version 1 is held back until 2026-06-16; this does not follow from entry 11 (appears 2026-06-15) on 2026-06-01
      1 fault"
    `);
  });

  test('is registered anew by an entry of an earlier day', async () => {
    expect(await faultsOfEntries(articles, (entries) => (entries[10].date = '2026-05-30'))).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 11: zh/soon: a further text without a correction
      1 fault"
    `);
  });

  test('is not registered anew behind an entry of its day, the migration too', async () => {
    expect(
      await faultsOfEntries(articles, (entries) => {
        entries.splice(10, 0, { ...entries[2], article: 'en/late', date: '2026-05-30', commitment: hex('late') });
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 12, date: 2026-05-29 lies before 2026-05-30, the date of an entry before it
      data/register/articles.json: entry 12: zh/soon: a further text without a correction
      data/register/articles.json: texts: en/late version 1 of entry 11 is not named
      3 faults"
    `);
    expect(await faultsOfEntries(articles, (entries) => (entries[0].date = '2026-05-30'))).toMatchInlineSnapshot(`
      "data/register/articles.json: entry 11: zh/soon: a further text without a correction
      1 fault"
    `);
  });
});

test('the register of articles before: told although texts are gone', async () => {
  const key = hex('a key');
  expect(
    await faultsOfEntries(articles, (entries, register) => {
      entries[0].follows = { commitment: hex('x') };
      register.follows = { head: hex('the head before'), key };
    }),
  ).toMatchInlineSnapshot(`
    "data/register/articles.json: follows: texts were removed, and it could confirm a guess at them
    1 fault"
  `);
});
