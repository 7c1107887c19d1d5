import { expect, test } from 'vitest';
import { settings } from '../../../tests/fixtures/city/site.config.ts';
import { articles, hotline, redBlackList, rivers } from '../../subjects/data.ts';
import { siteMapOf } from './site-map.ts';

const own = {
  simple: { zh: '简明版', en: 'Simple view' },
  accessibility: { zh: '无障碍', en: 'Accessibility' },
  conformance: { zh: '规则', en: 'Rules' },
  freshness: { zh: '按时', en: 'Fresh' },
};
const site = { ...settings, datasets: redBlackList.datasets };
const pathsOf = (subjects: typeof settings.subjects) =>
  Object.fromEntries(
    siteMapOf({ ...site, subjects }, own).map(({ name, pages }) => [name, pages.map(({ path }) => path)]),
  );

test('the site map has every part of the site, each page in its part', () => {
  const parts = pathsOf([redBlackList, articles, rivers, hotline]);
  expect(parts['main']).toContain('red-black-list');
  expect(parts['campaign']).toEqual(['rivers']);
  expect(parts['news']).toEqual(['news/sample-news', 'news/sample-health']);
  expect(parts['report']).toEqual(['hotline']);
  expect(parts['data']).toEqual(['data/red-black-list']);
  expect(parts['about']?.slice(0, 2)).toEqual(['simple', 'about']);
  expect(parts['about']?.at(-1)).toBe('about/conformance');
  expect(parts['about']?.filter((path) => path === 'accessibility')).toHaveLength(1);
});

test('the accessibility statement is in the map of a city whose footer does not name it', () => {
  const parts = siteMapOf({ ...site, subjects: [redBlackList], footerPages: [] }, own);
  expect(parts.at(-1)?.pages.map(({ path }) => path)).toEqual([
    'simple',
    'accessibility',
    'about/freshness',
    'about/conformance',
  ]);
});

test('what a city does not publish is not in its map', () => {
  expect(Object.keys(pathsOf([redBlackList]))).toEqual(['main', 'data', 'about']);
});
