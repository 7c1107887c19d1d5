import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { damageRecord, type Damage } from './damage.ts';
import { makeRecord } from './make-record.ts';
import { verifyFiles, type Verdict } from './run-verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'heads-'));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = join(folder, 'heads.txt');
const { text: before } = await verifyFiles(makeRecord());

/** What both scripts find in a record that was changed so, when they hold it against a saved output. */
async function compare(how: (damage: Damage) => void, output: string | Uint8Array = before): Promise<Verdict> {
  const damage = damageRecord();
  how(damage);
  writeFileSync(saved, output);
  const { code, text } = await verifyFiles(damage.files, '--heads', saved);
  return { code, text: text.replaceAll(folder, '').replace(/[0-9a-f]{64}/g, (hash) => hash.slice(0, 6)) };
}

const visits = 'data/visits/register.json';
const faults = async (how: (damage: Damage) => void): Promise<string> => {
  const { code, text } = await compare(how);
  expect(code).toBe(1);
  return text;
};

describe('heads that were saved', () => {
  test('are all still there in the record they were saved of', async () => {
    const { code, text } = await compare(() => {});
    expect(code).toBe(0);
    expect(text.split(':')[0]).toBe('4 registers, 8 releases, 18 rows, 1 picture, 5 articles, 4 saved heads');
  });

  test('may be followed by entries', async () => {
    const { code } = await compare(({ change, relink }) => {
      change('data/register/articles.json', ({ entries }) =>
        entries.push({
          kind: 'withdrawal',
          date: '2026-05-31',
          article: 'en/heat',
          version: 1,
          reason: 'x',
          texts: 'kept',
        }),
      );
      relink('data/register/articles.json');
    });
    expect(code).toBe(0);
  });

  test('show that history was written anew, with every later hash and the head', async () => {
    const rewrite = ({ change, relink }: Damage) => {
      change(visits, ({ entries }) => (entries[1].note.en = 'Sample: better figures'));
      relink(visits);
    };
    const damage = damageRecord();
    rewrite(damage);
    expect((await verifyFiles(damage.files)).code).toBe(0);
    expect(await faults(rewrite)).toMatchInlineSnapshot(`
      "data/visits/register.json: entry 4: /heads.txt has 1e3c38, found 035594: the register was rewritten
      1 fault"
    `);
  });

  test('show that the newest entry is gone', async () => {
    expect(
      await faults(({ change, relink }) => {
        change('data/register/articles.json', ({ entries, texts }) => {
          entries.pop();
          texts[5].appears = '2026-05-30';
        });
        relink('data/register/articles.json');
      }),
    ).toMatchInlineSnapshot(`
      "data/register/articles.json: texts[5]: zh/soon version 1 is held back until 2026-05-30; this does not follow from entry 10 (appears 2026-05-30) on 2026-06-01
      data/register/articles.json: entry 11: /heads.txt has fce764, found null: the register was rewritten
      2 faults"
    `);
  });

  test('show that a register is gone', async () => {
    expect(
      await faults(({ change }) =>
        change('data/register/index.json', (index) => {
          index.datasets = ['areas', 'visits'];
          index.articles = false;
        }),
      ),
    ).toMatchInlineSnapshot(`
      "data/checks/register.json: /heads.txt holds a head of this register, but the index does not name it
      data/register/articles.json: /heads.txt holds a head of this register, but the index does not name it
      2 faults"
    `);
  });

  test('add no fault to a register that cannot be read', async () => {
    expect(await faults(({ files }) => files.delete(visits))).toMatchInlineSnapshot(`
      "data/visits/register.json: the file is not there, but data/register/index.json names it
      1 fault"
    `);
  });
});

describe('a file of saved heads', () => {
  const withoutChange = (output: string | Uint8Array) => compare(() => {}, output);

  test('may come from any terminal: UTF-16, carriage returns, the heads alone', async () => {
    const heads = before.split('\n').slice(1).join('\r\n');
    expect((await withoutChange(Buffer.from(`\ufeff${heads}`, 'utf16le'))).code).toBe(0);
    expect((await withoutChange(`\ufeff${heads}\r\n`)).code).toBe(0);
    expect((await withoutChange(heads.slice(0, heads.indexOf('\r')))).text).toContain(', 1 saved head:');
  });

  test('that holds no heads, or a damaged one, is refused', async () => {
    const refused = { code: 2, text: '“/heads.txt” is no saved output of verify, or a head in it is damaged.' };
    expect(await withoutChange('')).toEqual(refused);
    expect(await withoutChange('all hold')).toEqual(refused);
    expect(await withoutChange(before.slice(0, -1))).toEqual(refused);
    expect((await verifyFiles(makeRecord(), '--heads', '/no/such')).code).toBe(2);
    expect((await verifyFiles(makeRecord(), '--heads')).code).toBe(2);
  });
});
