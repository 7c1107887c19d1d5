import { expect, test } from 'vitest';
import type { FigureCover } from '../charts/cover-model.ts';
import { boundTags, differentCovers } from './different-covers.ts';

const tag = (name: string, of: string) => ({ name, attributes: { of } });
const figure = (value: string): FigureCover => ({
  kind: 'figure',
  value,
  ...{ name: 'Good days', place: 'City', source: null, asked: null, alt: value },
  picture: { kind: 'none' },
  isSample: false,
});
const shown = (texts: readonly (readonly ReturnType<typeof tag>[])[]) =>
  differentCovers(texts, ({ attributes }) => (attributes['of'] ? figure(attributes['of']) : null)).map(
    (cover) => cover?.value ?? null,
  );

test('two texts of a list show different figures, and who charts one has it first', () => {
  expect(shown([[tag('Value', '239'), tag('Value', '100')], [tag('Chart', '239')]])).toEqual(['100', '239']);
  expect(shown([[tag('Value', '239')], [tag('Value', '239'), tag('Value', '7')]])).toEqual(['239', '7']);
});

test('a text with no other figure shows its own again; one with none has no drawn cover', () => {
  expect(shown([[tag('Value', '239')], [tag('Value', '239')], []])).toEqual(['239', '239', null]);
});

test('a chart stands before a value, and a value before what a text is about', () => {
  expect(boundTags([tag('Value', 'a'), tag('Chart', 'b')], ['c', 'd']).map(({ name }) => name)).toEqual([
    'Chart',
    'Value',
    'Chart',
  ]);
});
