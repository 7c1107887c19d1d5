import { expect, test } from 'vitest';
import { documentGaps } from './document-gaps.ts';
import { documentOf } from './document.fixture.ts';
import { unknownFields } from './official-document.ts';

test('what is not known is one gap a sort: unread texts by kind, then clauses, days and validity', () => {
  const gaps = documentGaps([
    documentOf('a', { kind: 'plan' }),
    documentOf('b', { kind: 'other', number: '示例〔2016〕1号' }),
    documentOf('c', { kind: 'other', issued: '2021-01-01', validity: 'in-force' }),
    documentOf('d', { kind: 'law', read: 'part', published: '2020-01-01' }),
  ]);
  expect(gaps.map((gap) => [gap.about, ...gap.documents.map(({ slug }) => slug)])).toEqual([
    ['text', 'a'],
    ['text', 'c', 'b'],
    ['clauses', 'd'],
    ['day', 'b', 'a'],
    ['validity', 'd', 'b', 'a'],
  ]);
});

test('a document that is known in full is no gap', () => {
  expect(documentGaps([documentOf('a', { read: 'whole', validity: 'in-force', written: '2020-01-01' })])).toEqual([]);
});

test('the fields of the catalogue that are left out are told in its order', () => {
  expect(unknownFields(documentOf('a', { number: '示例〔2016〕1号', keywords: ['a'] }).facts)).toEqual([
    'index',
    'issuer',
    'written',
    'published',
    'theme',
  ]);
});
