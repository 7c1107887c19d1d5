import { expect, test } from 'vitest';
import { wholeLedger } from './choice.ts';
import { rowsPerShard, writeDescriptions } from './descriptions-file.ts';
import { openEngine } from './engine.ts';
import { writeHistory } from './history-file.ts';
import { writeRows } from './rows-file.ts';
import { drawTable } from './table.fixture.ts';

const { rows, table } = drawTable(13, rowsPerShard + 20);
const texts = rows.map(({ id }, row) =>
  row === 3 ? null : { zh: `示例描述 ${id}`, en: row % 2 === 0 ? 'Sample' : null },
);
const tracks = rows.map((facts, row) => [
  { release: row % 2, facts: { ...facts, state: 'open', isCounted: true } },
  { release: 2, facts },
]);
const files = { rows: 'rows', descriptions: ['first', 'second'], history: 'history' };

/** The files of the ledger; the first time each of `missing` is asked for it is not there. */
function serve(missing: string[] = []) {
  const asked: string[] = [];
  const [first, second] = writeDescriptions(texts);
  const served = new Map<string, object | undefined>([
    ['rows', writeRows(table)],
    ['history', writeHistory(table, tracks)],
    ['first', first],
    ['second', second],
  ]);
  const load = async (url: string): Promise<unknown> => {
    asked.push(url);
    const at = missing.indexOf(url);
    if (at !== -1) {
      missing.splice(at, 1);
      throw new Error(`${url}: 503`);
    }
    return JSON.parse(JSON.stringify(served.get(url)));
  };
  return { asked, load };
}

test('filtering loads the rows alone', async () => {
  const { asked, load } = serve();
  const engine = await openEngine(files, 'zh', load);
  engine.prepare();
  await engine.answer({ ...wholeLedger, text: 'P-0001', sort: 'place' });
  await engine.csv({ ...wholeLedger, text: 'P-0001' });
  expect(asked).toEqual(['rows']);
});

test('descriptions are loaded when they are searched, once, and where one is asked for the file it is in', async () => {
  const { asked, load } = serve();
  const engine = await openEngine(files, 'zh', load);
  expect(await engine.description(rows[rowsPerShard]?.id ?? '')).toEqual(texts[rowsPerShard]);
  expect(asked).toEqual(['rows', 'second']);
  expect(await engine.description(rows[3]?.id ?? '')).toBeNull();
  expect(await engine.description('P-999999')).toBeNull();
  const choice = { ...wholeLedger, text: '描述', inDescriptions: true };
  const { matching } = await engine.answer(choice);
  expect(matching).toBe(rows.filter(({ isCounted }, row) => isCounted && texts[row] !== null).length);
  await engine.answer(choice);
  expect(asked).toEqual(['rows', 'second', 'first']);
});

test('another release is folded from the history, which is loaded for it; each table has counts of its own', async () => {
  const { asked, load } = serve();
  const engine = await openEngine(files, 'zh', load);
  const [newest, first] = [await engine.answer(wholeLedger), await engine.answer({ ...wholeLedger, at: '2026-02-23' })];
  expect(asked).toEqual(['rows', 'history']);
  expect([first.release, first.asOf, first.isUnknownRelease]).toEqual(['2026-02-23', '2026-02-23', false]);
  expect(first.total).toBe(rows.length / 2);
  expect(first.overdue).toBe(0);
  expect(await engine.answer(wholeLedger)).toEqual(newest);
});

test('a release that is not there shows the newest, and says so', async () => {
  const engine = await openEngine(files, 'zh', serve().load);
  for (const at of ['2020-01-01', '9999-99-99', '2025-13-45', '0000-00-00.999']) {
    const answer = await engine.answer({ ...wholeLedger, at });
    expect([answer.release, answer.isUnknownRelease]).toEqual(['2026-03-02', true]);
  }
  expect((await engine.answer({ ...wholeLedger, at: '2026-03-02' })).isUnknownRelease).toBe(false);
});

test('a file that could not be loaded is asked for again with the next choice that needs it', async () => {
  const engine = await openEngine(files, 'zh', serve(['history', 'first']).load);
  const past = { ...wholeLedger, at: '2026-02-23' };
  await expect(engine.answer(past)).rejects.toThrow('history: 503');
  expect((await engine.answer(past)).release).toBe('2026-02-23');
  const deep = { ...wholeLedger, text: '描述', inDescriptions: true };
  await expect(engine.answer(deep)).rejects.toThrow('first: 503');
  expect((await engine.answer(deep)).matching).toBeGreaterThan(0);
});
