import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../releases/register/hash.ts';
import { articleSchema } from '../types/article.ts';
import { articlesRecord } from './articles-record.ts';
import {
  announceCorrection,
  correctText,
  editText,
  matter,
  publishedRecord,
  trialArticle,
  withdrawArticle,
} from './record.fixture.ts';

const asOf = '2025-06-30';
const early = `---\n${matter}publishOn: 2025-07-01\n---\n\nEarly.\n`;
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('every published version is served with its key, as the bytes that were committed to', () => {
  const windows = trialArticle('en/sample', trialArticle('en/sample').text.replaceAll('\n', '\r\n'));
  const record = correctText(
    publishedRecord([trialArticle('zh/sample'), windows]),
    'zh/sample',
    '2024-02-01',
    'Sample',
  );
  const { record: served, files } = articlesRecord(record, asOf);
  expect(served).toMatchObject({ format: 'gongwei-articles/1', asOf, head: record.entries.at(-1)?.sha256 });
  expect(served.entries).toBe(record.entries);
  expect([...files.keys()]).toEqual([
    'articles/zh/sample/1.mdx',
    'articles/zh/sample/2.mdx',
    'articles/en/sample/1.mdx',
  ]);
  expect(decode(files.get('articles/zh/sample/1.mdx'))).toContain('Version 1');
  expect(decode(files.get('articles/zh/sample/2.mdx'))).toContain('Version 2');
  expect(decode(files.get('articles/en/sample/1.mdx'))).not.toContain('\r');
  // As an outsider checks it: bytes and key against the entry.
  for (const text of served.texts) {
    if (!('file' in text)) throw new Error('a file');
    const bytes = files.get(text.file) ?? new Uint8Array();
    expect(text.sha256).toBe(sha256(bytes));
    const commitment = createHmac('sha256', Buffer.from(text.key, 'hex')).update(bytes).digest('hex');
    const { article, version } = text;
    expect(record.entries).toContainEqual(expect.objectContaining({ kind: 'text', article, version, commitment }));
  }
});

test('a text whose day has not come has neither key nor file', () => {
  const record = publishedRecord([trialArticle('zh/sample', early)], '2025-06-01');
  const before = articlesRecord(record, asOf);
  expect(before.record.texts).toEqual([{ article: 'zh/sample', version: 1, appears: '2025-07-01' }]);
  expect(before.files.size).toBe(0);
  expect(articlesRecord(record, '2025-07-01').files.size).toBe(1);
});

test('a text that was registered on its day or later is served on whatever day the site shows', () => {
  const record = publishedRecord([trialArticle('zh/sample', early)], '2025-07-01');
  const { record: served, files } = articlesRecord(record, asOf);
  expect(served.texts).toEqual([expect.objectContaining({ file: 'articles/zh/sample/1.mdx' })]);
  expect(files.size).toBe(1);
});

test('of a withdrawn article the texts stay, or are said to be removed', () => {
  const record = correctText(publishedRecord([trialArticle('zh/sample')]), 'zh/sample', '2024-02-01', 'Sample');
  const withdrawal = { on: '2024-03-01', reason: 'Sample' };
  const kept = articlesRecord(withdrawArticle(record, 'zh/sample', withdrawal), asOf);
  expect([...kept.files.values()].map((bytes) => /Version \d/.exec(decode(bytes))?.[0])).toEqual([
    'Version 1',
    'Version 2',
  ]);
  const removed = articlesRecord(
    withdrawArticle(record, 'zh/sample', withdrawal, articleSchema.parse(parse(matter))),
    asOf,
  );
  expect(removed.record.texts).toEqual([
    { article: 'zh/sample', version: 1, removed: true },
    { article: 'zh/sample', version: 2, removed: true },
  ]);
  expect(removed.files.size).toBe(0);
});

test('while a text is written, what is served is what was registered', () => {
  const record = publishedRecord([trialArticle('zh/sample')]);
  expect(
    articlesRecord(
      editText(record, 'zh/sample', (text) => `${text}More.`),
      asOf,
    ).files.size,
  ).toBe(0);
  const announced = articlesRecord(announceCorrection(record, 'zh/sample', '2024-02-01', 'Sample'), asOf);
  expect(decode(announced.files.get('articles/zh/sample/1.mdx'))).toContain('Version 1');
});

test('the head of the register before is served with its key, while no text was removed', () => {
  const follows = { head: 'a'.repeat(64), key: 'b'.repeat(64) };
  const record = { ...publishedRecord([trialArticle('zh/sample'), trialArticle('en/sample')]), follows };
  expect(articlesRecord(record, asOf).record.follows).toEqual(follows);
  const withdrawal = { on: '2024-03-01', reason: 'Sample' };
  const kept = withdrawArticle(record, 'zh/sample', withdrawal);
  expect(articlesRecord(kept, asOf).record.follows).toEqual(follows);
  const removed = withdrawArticle(record, 'zh/sample', withdrawal, articleSchema.parse(parse(matter)));
  expect(articlesRecord(removed, asOf).record).not.toHaveProperty('follows');
  expect(articlesRecord({ ...record, follows: null }, asOf).record).not.toHaveProperty('follows');
});

test('a city without a register has no head', () => {
  expect(articlesRecord({ entries: [], keys: new Map(), follows: null, articles: [] }, asOf).record).toMatchObject({
    head: null,
    texts: [],
  });
});
