import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as subjects from '../../subjects/data.ts';
import { isColumn, isWithin, mastheadPages, sectionOver } from './navigation.ts';

const pages = new URL('../../pages/[locale]/', import.meta.url);
const isThere = (path: string): boolean =>
  [`${path}.astro`, `${path}/index.astro`].some((file) => existsSync(new URL(file, pages)));
const { redBlackList, rankings } = subjects;

describe('navigation', () => {
  it.each(mastheadPages(Object.values(subjects)))('lists only pages that exist: $path', ({ path }) => {
    expect(isThere(path), `src/pages/[locale]/${path} is in the navigation but there is no such page`).toBe(true);
  });

  it('has this week, the pages of the city’s subjects, in its order, then the site’s own', () => {
    const paths = (...listed: Parameters<typeof mastheadPages>[0]) => mastheadPages(listed).map(({ path }) => path);
    expect(paths()).toEqual(['this-week', 'data', 'search', 'report']);
    expect(paths(redBlackList, rankings)).toEqual([
      ...['this-week', 'red-black-list', 'rankings', 'data', 'search', 'report'],
    ]);
  });

  it('has one page for all pages of the campaign, and finds it over them', () => {
    const title = { zh: '河流', en: 'Rivers' };
    const rivers = { navigation: [{ path: 'rivers', title, section: 'campaign' as const }] };
    const hotline = { navigation: [{ path: 'hotline', title, section: 'report' as const }] };
    const pages = mastheadPages([rivers, redBlackList, hotline]);
    expect(pages.map(({ path }) => path)).toEqual([
      ...['this-week', 'red-black-list', 'campaign', 'data', 'search', 'report'],
    ]);
    const over = (path: string) => sectionOver(path, pages)?.path;
    expect(['rivers', 'rivers/canal', 'hotline', 'campaign', 'red-black-list/open', 'report', ''].map(over)).toEqual([
      ...['campaign', 'campaign', 'report'],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('calls pages of the masthead and of sections columns, and the sections of news, but no page below them', () => {
    const title = { zh: '河流', en: 'Rivers' };
    const subjects = [redBlackList, { navigation: [{ path: 'rivers', title, section: 'campaign' as const }] }];
    const column = (path: string) => isColumn(path, mastheadPages(subjects), { subjects, sections: [{ slug: 'air' }] });
    expect(['red-black-list', 'rivers', 'campaign', 'data', 'news/air'].map(column)).toEqual(Array(5).fill(true));
    expect(['', 'red-black-list/open', 'news/water', 'news/tags/air', 'about'].map(column)).toEqual(
      Array(5).fill(false),
    );
  });

  it('marks a page and those below it, not one with a similar name', () => {
    const page = { path: 'data', title: { zh: '数据', en: 'Data' } };
    expect(['data', 'data/areas', 'database'].map((path) => isWithin(path, page))).toEqual([true, true, false]);
  });
});
