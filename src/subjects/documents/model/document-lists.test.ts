import { expect, test } from 'vitest';
import { byIssuer, byKind, byYear, countDocuments } from './document-lists.ts';
import { documentOf } from './document.fixture.ts';
import type { OfficialDocument } from './official-document.ts';

const slugs = (documents: readonly OfficialDocument[]): string[] => documents.map(({ slug }) => slug);

test('kinds come in their own order, each with its newest document first and those without a day last', () => {
  const groups = byKind([
    documentOf('law', { kind: 'law' }),
    documentOf('undated'),
    documentOf('old', { number: '示例〔2014〕3号' }),
    documentOf('new', { issued: '2021-12-03' }),
  ]);
  expect(groups.map(({ kind, documents }) => [kind, ...slugs(documents)])).toEqual([
    ['standard', 'new', 'old', 'undated'],
    ['law', 'law'],
  ]);
});

test('every kind that there is has a group', () => {
  const kinds = ['standard', 'law', 'regulation', 'measures', 'plan', 'guideline', 'other'] as const;
  expect(byKind(kinds.map((kind) => documentOf(kind, { kind })))).toHaveLength(kinds.length);
});

test('named issuers come first, then the letters of numbers, then what is not known', () => {
  const groups = byIssuer([
    documentOf('nobody'),
    documentOf('letters', { number: '示例办发[2016]3 号' }),
    documentOf('one', { issuer: 'B', number: '示例办发〔2017〕1号' }),
    documentOf('two', { issuer: 'A' }),
    documentOf('three', { issuer: 'A' }),
  ]);
  expect(groups.map(({ by, name, documents }) => `${by} ${name} ${documents.length}`)).toEqual([
    'issuer A 2',
    'issuer B 1',
    'office 示例办发 1',
    'none  1',
  ]);
});

test('years without a document are one run between two that have some; a document without a year is apart', () => {
  const { years, undated } = byYear([
    documentOf('a', { written: '2014-05-01' }),
    documentOf('b', { number: '示例〔2017〕1号' }),
    documentOf('c', { published: '2018-01-01' }),
    documentOf('d', { issued: '2018-02-01' }),
    documentOf('e'),
  ]);
  expect(years.map(({ from, to, documents }) => [from, to, ...slugs(documents)])).toEqual([
    ['2014', '2014', 'a'],
    ['2015', '2016'],
    ['2017', '2017', 'b'],
    ['2018', '2018', 'd', 'c'],
  ]);
  expect(slugs(undated)).toEqual(['e']);
  expect(byYear([])).toEqual({ years: [], undated: [] });
});

test('a document is of the year in which it was written, whenever it was published', () => {
  const { years } = byYear([documentOf('a', { written: '2019-12-30', issued: '2020-01-02', published: '2021-01-05' })]);
  expect(years.map(({ from }) => from)).toEqual(['2019']);
});

test('the year of a number does not overrule that of a day', () => {
  const { years } = byYear([documentOf('a', { number: '示例〔2020〕9号', written: '2021-01-04' })]);
  expect(years.map(({ from }) => from)).toEqual(['2021']);
});

test('validity and what was read are counted apart', () => {
  const counts = countDocuments([
    documentOf('a', { validity: 'in-force', read: 'whole' }),
    documentOf('b', { validity: 'replaced', read: 'part' }),
    documentOf('c', { validity: 'repealed' }),
    documentOf('d'),
  ]);
  expect(counts).toEqual({
    count: 4,
    inForce: 1,
    replaced: 1,
    repealed: 1,
    unknown: 1,
    whole: 1,
    part: 1,
    unread: 2,
  });
});
