import { expect, test } from 'vitest';
import { markTerms } from './mark-terms.ts';
import { readQuery } from './read-query.ts';

const mark = (text: string, query: string): string =>
  markTerms(text, readQuery(query))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test('what was asked is marked wherever it is, as it is written there', () => {
  expect(mark('公厕旁的公厕。', '公厕')).toBe('[公厕]旁的[公厕]。');
  expect(mark('ＰＭ２．５超标', 'pm2.5')).toBe('[ＰＭ２]．[５]超标');
  expect(mark('Dirty toilets, dirty bins', 'dirt toil')).toBe('[Dirty] [toilets], [dirty] bins');
});

test('a part of what was asked is not marked, nor what punctuation parts', () => {
  expect(mark('公园，厕所', '公厕')).toBe('公园，厕所');
  expect(mark('北段，公交', '段公')).toBe('北段，公交');
  expect(mark('plain & <b>text</b>', 'nothing')).toBe('plain & <b>text</b>');
  expect(mark('', '公厕')).toBe('');
});
