import { expect, test } from 'vitest';
import { findDocuments } from './find-in-index.ts';
import { readQuery } from './read-query.ts';
import { writeTextIndex } from './write-text-index.ts';

/** Numbers of the documents in which a query is found. */
async function find(documents: readonly (readonly string[])[], query: string): Promise<number[]> {
  const written = writeTextIndex(documents);
  const load = (shard: number) => Promise.resolve<Record<string, string>>(JSON.parse(written[shard] ?? '{}'));
  return findDocuments(readQuery(query), { shards: written.length, load });
}

const problems = [
  ['人民路15号公厕', '甲区环卫一队', 'District A, sanitation team 1', 'Dirty toilets'],
  ['中华路北段（公交站）', '乙区环卫二队', 'District B, sanitation team 12', 'Dust from a building site'],
  ['路北市场', 'ＰＭ２．５ 超标', 'The unit’s own check', 'Waste left in the market'],
];

test('any run of Chinese characters within a text is found, however long, and nothing else', async () => {
  for (const [query, found] of [
    ['公厕', [0]],
    ['环卫', [0, 1]],
    ['民路15号公', [0]],
    ['15号公厕', [0]],
    ['路', [0, 1, 2]],
    ['路北', [1, 2]],
    ['华路北', [1]],
    ['中华路北段', [1]],
    ['路北段公交', []],
    ['段公', []],
    ['厕甲', []],
    ['路公', []],
    ['人民路公厕', []],
  ] as const)
    expect(await find(problems, query), query).toEqual(found);
});

test('every term of a query must be there; punctuation parts terms', async () => {
  expect(await find(problems, '环卫 公厕')).toEqual([0]);
  expect(await find(problems, '北段，公交')).toEqual([1]);
  expect(await find(problems, '公厕 市场')).toEqual([]);
});

test('English words are found by their beginnings, whole only before another word of a phrase', async () => {
  expect(await find(problems, 'toil')).toEqual([0]);
  expect(await find(problems, 'TOILETS dirty')).toEqual([0]);
  expect(await find(problems, 'oilets')).toEqual([]);
  expect(await find(problems, '"dirty toil"')).toEqual([0]);
  expect(await find(problems, '"toilets dirty"')).toEqual([]);
  expect(await find(problems, '“sanit team”')).toEqual([]);
});

test('a single letter belongs to the word before it, and small words are not asked for', async () => {
  expect(await find(problems, 'District A')).toEqual([0]);
  expect(await find(problems, 'District C')).toEqual([]);
  expect(await find(problems, 'the waste in a market')).toEqual([2]);
  expect(await find(problems, '"waste in the market"')).toEqual([]);
  expect(await find(problems, '"left in the market"')).toEqual([2]);
});

test('full-width forms and large letters are read as plain small ones', async () => {
  expect(await find(problems, 'pm2.5超标')).toEqual([2]);
  expect(await find(problems, 'ＰＭ２．５')).toEqual([2]);
  expect(await find(problems, "unit's")).toEqual([2]);
});

test('what is not asked is not found', async () => {
  for (const query of ['', '。', ' - ', '“', 'the']) expect(await find(problems, query)).toEqual([]);
});

test('two texts of a document do not follow each other', async () => {
  expect(await find([['甲', '乙']], '甲乙')).toEqual([]);
  expect(await find([['甲'.repeat(17), '乙']], '甲乙')).toEqual([]);
});

test('a document without texts is never found, and keeps the number of the others', async () => {
  expect(await find([[], ['公厕'], [], ['公厕', '公厕', '公厕公厕']], '公厕')).toEqual([1, 3]);
});

test('the same documents give the same shards', () => {
  expect(writeTextIndex(problems)).toEqual(writeTextIndex(structuredClone(problems)));
});
