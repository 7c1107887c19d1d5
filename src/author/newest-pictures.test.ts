import { expect, test } from 'vitest';
import type { FigureCover } from '../charts/cover-model.ts';
import { newestPictures } from './newest-pictures.ts';

const drawn: FigureCover = {
  ...{ kind: 'figure', value: '97 %', name: 'Rate', place: '2021', source: null, asked: null, alt: '' },
  ...{ picture: { kind: 'none' }, isSample: true },
};
const type = { kind: 'type', name: 'Column', setting: 0, alt: '' } as const;
const tag = (name: string) => ({ name, attributes: {} });

test('an article says which of its pictures move on with the data: its charts, and a cover drawn from a series', () => {
  const newest = { ...drawn, isNewest: true };
  expect(newestPictures(newest, [tag('Value'), tag('Chart')])).toBe('both');
  expect(newestPictures(type, [tag('Chart')])).toBe('charts');
  expect(newestPictures(newest, [tag('Value')])).toBe('cover');
});

test('a cover of bound values is of their release, as the text is', () => {
  expect(newestPictures(drawn, [tag('Value')])).toBe(null);
  expect(newestPictures(type, [])).toBe(null);
});
