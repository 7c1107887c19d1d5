import { expect, test } from 'vitest';
import { documentOf } from './document.fixture.ts';
import { chainOf, successorsOf } from './replacement.ts';

const replaced = (slug: string, replacedBy: string, written?: string) =>
  documentOf(slug, { validity: 'replaced', replacedBy, ...(written === undefined ? {} : { written }) });

const documents = [
  replaced('second', 'third'),
  replaced('first', 'second', '2010-01-01'),
  replaced('also-first', 'second', '2009-01-01'),
  documentOf('third'),
  documentOf('alone'),
];
const chain = (slug: string): string[][] =>
  documents
    .filter((one) => one.slug === slug)
    .flatMap((one) => chainOf(one, documents).map((step) => step.map((each) => each.slug)));

test('a chain runs from the oldest to the newest, whichever of its documents is asked', () => {
  expect(chain('third')).toEqual([['also-first', 'first'], ['second'], ['third']]);
  expect(chain('second')).toEqual([['also-first', 'first'], ['second'], ['third']]);
});

test('of one of two that led to the same step, the other is no part of its chain', () => {
  expect(chain('first')).toEqual([['first'], ['second'], ['third']]);
});

test('a document that neither replaced nor was replaced is alone', () => {
  expect(chain('alone')).toEqual([['alone']]);
});

test('each document that was replaced has its successor', () => {
  expect([...successorsOf(documents)].map(([slug, { slug: next }]) => `${slug} ${next}`)).toEqual([
    'second third',
    'first second',
    'also-first second',
  ]);
});
