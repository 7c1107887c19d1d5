import type { InspectedPage, InspectedSite } from './inspected.ts';

/** A city that has set all there is to set. */
export const wholeSite: InspectedSite = {
  siteCode: '1111111111',
  icp: '示例ICP备1号',
  publicSecurity: '示例公网安备11111111111111号',
  siteDomain: 'official.example',
  sponsor: { zh: '示例主办', en: 'Sample sponsor' },
  contact: { zh: '电话00000', en: 'Telephone 00000' },
  partyAndGovernmentMark: 'https://mark.example/',
  siteErrors: 'https://errors.example/?site=1111111111',
  ipv6: true,
  columns: new Set(['zh/lists/', 'zh/site-map/']),
  kept: [{ path: 'zh/news/sample/', entries: 1, dueBy: '2026-11-30', isHeld: true }],
  asOf: '2026-11-28',
  has: () => true,
};

/** A page that keeps every rule: a site map that is a column and an article too, which no real page is. */
export const wholePage: InspectedPage = {
  path: 'zh/site-map/',
  host: 'www.official.example',
  tags: new Map(
    Object.entries({
      ...{ SiteName: '示例', SiteDomain: 'official.example', SiteIDCode: '1111111111' },
      ...{ ColumnName: '榜', ColumnDescription: '示例榜', ColumnKeywords: '榜', ColumnType: '专栏' },
      ...{ ArticleTitle: '榜', PubDate: '2026-11-24', ContentSource: '示例办' },
    }),
  ),
  footer: '1111111111 示例ICP备1号 示例公网安备11111111111111号 示例主办 电话00000 IPv6',
  footerLinks: ['https://mark.example/', 'https://errors.example/?site=1111111111', '/portal/zh/site-map/'],
  article: { showsDay: true, showsSource: true },
  hasContents: true,
  plays: false,
  hasReadingOptions: true,
  links: new Set(['zh/lists/', 'zh/site-map/']),
  scripts: ['_astro/reading.js'],
};
