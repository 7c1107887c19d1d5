import { describe, expect, test } from 'vitest';
import { keepChosen } from './keep-chosen.ts';
import { pageFiles } from './page-files.ts';
import type { SubjectName } from './read-order.ts';

const words = { zh: '海棠市', en: 'Haitang' };
/** The pages of a city of these subjects, as one text. */
function pagesOf(subjects: readonly SubjectName[]): string {
  const order = {
    ...{ folder: '', title: words, name: words, area: '', subjects, added: [], publisher: words, licence: 'CC-BY-4.0' },
    ...{ url: '', base: '/', errorReportsTo: '', objectionsTo: '', isOfficial: true },
  };
  return pageFiles(order, '2026-11-28')
    .map(([, text]) => text)
    .join('\n');
}

describe('the pages of a new city', () => {
  test('speak of articles, indicators, areas and the list only where it has them', () => {
    const told = /versions\/|指标|indicator|区县|district|红黑榜|red and black list|复审|reviewed again/gi;
    expect(pagesOf(['hotline']).match(told)).toBeNull();
    const all = pagesOf(['articles', 'indicators', 'areas', 'redBlackList']);
    expect(new Set(all.toLowerCase().match(new RegExp(told.source, 'g'))).size).toBe(9);
  });

  test('list its subjects by the settings: one that is added later is there by itself', () => {
    expect(pagesOf(['ledger', 'articles']).match(/<Subjects \/>/g)).toHaveLength(2);
  });

  test('say who publishes by the settings, and leave no mark of a template', () => {
    const pages = pagesOf(['areas', 'articles', 'redBlackList', 'indicators']);
    expect(pages.match(/<Publisher \/>/g)).toHaveLength(2);
    expect(pages).not.toMatch(/\{[#/\w]+\}/);
  });
});

test('a part of a template stays where the city has what it is about', () => {
  const template = 'a\r\n{#one}\nb\n{/one}\n{#two}\nc\n{/two}\nd\n';
  expect(keepChosen(template, new Set(['two']))).toBe('a\nc\nd\n');
});
