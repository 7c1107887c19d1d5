import { describe, expect, test } from 'vitest';
import { articleContent, governmentTags } from './government-tags.ts';

const filing = { icp: '', publicSecurity: '', governmentSiteCode: '1111111111' };
const government = {
  siteName: '示例市政府',
  siteDomain: 'www.sample.example',
  columns: { lists: { keywords: ['甲', '乙'], type: '专栏' } },
};
const page = { path: 'lists', title: '榜', description: '示例榜', isColumn: false };

describe('tags of a government site', () => {
  test('name the site on every page', () => {
    expect(governmentTags({ filing, government }, page)).toEqual([
      ['SiteName', '示例市政府'],
      ['SiteDomain', 'www.sample.example'],
      ['SiteIDCode', '1111111111'],
    ]);
  });

  test('are none of the site without its code, whatever else is set', () => {
    expect(governmentTags({ filing: { ...filing, governmentSiteCode: '' }, government }, page)).toEqual([]);
  });

  test('are none where the city has neither a code nor what a government site names', () => {
    const content = { on: '2026-11-24', source: '示例办' };
    expect(
      governmentTags({ filing: { ...filing, governmentSiteCode: '' } }, { ...page, isColumn: true, content }),
    ).toEqual([]);
  });

  test('tell a column’s name and description, and its keywords and type where they are set', () => {
    const site = { filing: { ...filing, governmentSiteCode: '' }, government };
    expect(governmentTags(site, { ...page, isColumn: true })).toEqual([
      ['ColumnName', '榜'],
      ['ColumnDescription', '示例榜'],
      ['ColumnKeywords', '甲,乙'],
      ['ColumnType', '专栏'],
    ]);
    expect(governmentTags(site, { ...page, path: 'other', isColumn: true }).map(([name]) => name)).toEqual([
      'ColumnName',
      'ColumnDescription',
    ]);
  });

  test('tell an article’s minute where it gives one, and never make one up', () => {
    const article = { published: '2026-11-24', byline: '示例办' };
    expect(articleContent(article)).toEqual({ on: '2026-11-24', source: '示例办' });
    expect(articleContent({ ...article, time: '09:05' }).on).toBe('2026-11-24 09:05');
  });

  test('give a content page its title, day and source, the day as it is known', () => {
    const site = { filing: { ...filing, governmentSiteCode: '' }, government: {} };
    expect(governmentTags(site, { ...page, content: { on: '2026-11-24', source: '示例办' } })).toEqual([
      ['ArticleTitle', '榜'],
      ['PubDate', '2026-11-24'],
      ['ContentSource', '示例办'],
    ]);
    expect(governmentTags(site, { ...page, content: { on: '2026-11-24 09:00', source: '示例办' } })[1]).toEqual([
      'PubDate',
      '2026-11-24 09:00',
    ]);
  });
});
