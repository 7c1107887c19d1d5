import { expect, test } from 'vitest';
import { asksFor, matchAnswers, otherQueries } from './match-answers.ts';
import { pinnedAnswers } from './pinned-answers.ts';
import { generalAnswers } from './words-of-answers.ts';

const site = { footerPages: [{ path: 'accessibility' }] };
const all = new Set(generalAnswers.map(({ path }) => path));

test('Chinese words count anywhere in a query, English ones as whole words, however they are written', () => {
  expect(asksFor('怎么 投诉啊', '投诉')).toBe(true);
  expect(asksFor('Where to ＣＯＭＰＬＡＩＮ?', 'complain')).toBe(true);
  expect(asksFor('complaining', 'complain')).toBe(false);
  expect(asksFor('PM2.5', 'pm2.5')).toBe(false);
});

test('the page that answers is offered, that of the longer word first', () => {
  const answers = pinnedAnswers('zh', site, all);
  expect(matchAnswers('投诉', answers).map(({ path }) => path)).toEqual(['report']);
  expect(matchAnswers('公厕举报', answers).map(({ path }) => path)).toContain('report');
  expect(matchAnswers('青鸾场', answers)).toEqual([]);
});

test('a city answers with pages that it has, its own answers first', () => {
  const pathsOf = (footerPages: typeof site.footerPages, pages: readonly string[]): string[] =>
    pinnedAnswers('en', { footerPages }, new Set(pages)).map(({ path }) => path);
  // A list that has no entry of a public toilet has no page of them.
  const paths = pathsOf([], ['rankings', 'red-black-list']);
  expect(paths).toEqual(expect.arrayContaining(['report', 'rankings', 'red-black-list']));
  for (const path of ['ledger', 'accessibility', 'red-black-list/category/public-toilet'])
    expect(paths).not.toContain(path);
  expect(pathsOf(site.footerPages, [])).toContain('accessibility');
  const own = { words: { zh: ['水'], en: ['water'] }, title: { zh: '水', en: 'Water' }, path: 'rivers' };
  expect(pinnedAnswers('en', { ...site, search: { answers: [own] } }, all)[0]?.path).toBe('rivers');
});

test('other words are offered in the place of the one that was asked', () => {
  expect(otherQueries('甲区 茅厕', [['公厕', '茅厕']])).toEqual(['甲区 公厕']);
  expect(otherQueries('没有', [['公厕', '茅厕']])).toEqual([]);
});
