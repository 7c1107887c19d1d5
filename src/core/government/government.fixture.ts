import type { InspectedPage, InspectedSite } from './inspected.ts';

/** A city that has set all there is to set. */
export const wholeSite: InspectedSite = {
  siteCode: '1111111111',
  icp: '示例ICP备1号',
  publicSecurity: '示例公网安备1号',
  siteDomain: 'official.example',
  sponsor: { zh: '示例主办', en: 'Sample sponsor' },
  contact: { zh: '电话00000', en: 'Telephone 00000' },
  partyAndGovernmentMark: 'https://mark.example/',
  siteErrors: 'https://errors.example/?site=own',
  ipv6: true,
  columns: new Set(['zh/lists/']),
};

/** A page that keeps every rule: a column that is an article too, which no real page is. */
export const wholePage: InspectedPage = {
  path: 'zh/lists/',
  host: 'www.official.example',
  tags: new Map(
    Object.entries({
      ...{ SiteName: '示例', SiteDomain: 'official.example', SiteIDCode: '1111111111' },
      ...{ ColumnName: '榜', ColumnDescription: '示例榜', ColumnKeywords: '榜', ColumnType: '专栏' },
      ...{ ArticleTitle: '榜', PubDate: '2026-11-24', ContentSource: '示例办' },
    }),
  ),
  footer:
    '1111111111 示例ICP备1号 示例公网安备1号 示例主办 电话00000 https://mark.example/ https://errors.example/?site=own /zh/site-map/ IPv6',
  article: { showsDay: true, showsSource: true },
  hasContents: true,
  plays: false,
  hasReadingOptions: true,
};
