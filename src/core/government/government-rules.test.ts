import { describe, expect, test } from 'vitest';
import { certaintyWords } from './government-rule.ts';
import { governmentRules } from './government-rules.ts';
import { wholePage, wholeSite } from './government.fixture.ts';
import type { InspectedPage, InspectedSite } from './inspected.ts';
import { ruleJudge } from './judge-rules.ts';

type Broken = [id: string, page: InspectedPage, site?: InspectedSite];

const resultsOf = (page: InspectedPage, site: InspectedSite) => {
  const judge = ruleJudge(governmentRules, site);
  judge.look(page);
  return judge.results();
};
const idsOf = (verdict: string, page = wholePage, site = wholeSite): string[] =>
  resultsOf(page, site)
    .filter((one) => one.verdict === verdict)
    .map(({ rule }) => rule.id);

const [keptColumn = { path: '', entries: 1, dueBy: null, isHeld: true }] = wholeSite.kept ?? [];
const withoutTag = (name: string): InspectedPage => ({
  ...wholePage,
  tags: new Map([...wholePage.tags].filter(([one]) => one !== name)),
});
const withTag = (name: string, text: string): InspectedPage => ({
  ...wholePage,
  tags: new Map([...wholePage.tags, [name, text]]),
});
const withoutInFooter = (text: string): InspectedPage => ({
  ...wholePage,
  footer: wholePage.footer.replace(text, ''),
});

const withoutLink = (end: string): InspectedPage => ({
  ...wholePage,
  footerLinks: wholePage.footerLinks.filter((href) => !href.endsWith(end)),
});

/** One break a rule; most rules more than one. */
const breaks: Broken[] = [
  ['site-tags', withoutTag('SiteName')],
  ['site-tags', withoutTag('SiteDomain')],
  ['site-tags', withTag('SiteIDCode', '2222222222')],
  ['site-tags', withTag('SiteDomain', 'another.example')],
  ['column-tags', withoutTag('ColumnName')],
  ['column-tags', withoutTag('ColumnDescription')],
  ['column-tags', withoutTag('ColumnKeywords')],
  ['column-tags', withoutTag('ColumnType')],
  ['content-tags', withoutTag('ArticleTitle')],
  ['content-tags', withoutTag('ContentSource')],
  ['date-form', withTag('PubDate', '2026年11月24日')],
  ['date-form', withTag('PubDate', '2026-11-24 00:00:00')],
  ['date-form', withTag('PubDate', '2026-11-24 24:00')],
  ['date-form', withTag('PubDate', '2026-02-30')],
  ['date-form', withTag('PubDate', '2026-13-01')],
  ['visible-source', { ...wholePage, article: { showsDay: false, showsSource: true } }],
  ['visible-source', { ...wholePage, article: { showsDay: true, showsSource: false } }],
  ['site-code', withoutInFooter('1111111111 ')],
  ['icp', withoutInFooter('示例ICP备1号')],
  ['public-security', withoutInFooter('示例公网安备11111111111111号')],
  ['sponsor', withoutInFooter('示例主办')],
  ['contact', withoutInFooter('电话00000')],
  ['party-and-government-mark', withoutLink('mark.example/')],
  ['site-errors', withoutLink('?site=1111111111')],
  [
    'site-errors',
    { ...wholePage, footerLinks: [...wholePage.footerLinks, 'https://errors.example/'] },
    { ...wholeSite, siteErrors: 'https://errors.example/' },
  ],
  ['site-map', withoutLink('/zh/site-map/')],
  ['site-map', { ...wholePage, links: new Set(['zh/site-map/']) }],
  ['site-map', wholePage, { ...wholeSite, has: (path) => path !== 'en/site-map/' }],
  ['ipv6', withoutInFooter('IPv6')],
  ['part-of-a-site', { ...wholePage, host: 'notofficial.example' }],
  ['part-of-a-site', { ...wholePage, host: null }],
  ['no-empty-column', { ...wholePage, hasContents: false }],
  ['no-empty-column', wholePage, { ...wholeSite, has: (path) => path !== 'zh/lists/' }],
  ['no-empty-column', wholePage, { ...wholeSite, kept: [keptColumn, { ...keptColumn, entries: 0, dueBy: null }] }],
  ['no-stale-column', wholePage, { ...wholeSite, kept: [{ ...keptColumn, dueBy: '2026-11-27' }] }],
  ['no-autoplay', { ...wholePage, plays: true }],
  ['reading-options', { ...wholePage, hasReadingOptions: false }],
  ['reading-options', wholePage, { ...wholeSite, has: (path) => !path.endsWith('.js') }],
];

describe('rules for government sites', () => {
  test('a site that keeps them all holds all but those that are only remembered', () => {
    expect(idsOf('not-held')).toEqual([]);
    expect(idsOf('not-configured')).toEqual([]);
    expect(idsOf('not-known')).toEqual(['no-stale-column-by-kind', 'leaving', 'disclosure']);
  });

  test.each(breaks)('a page that breaks %s alone loses that line alone (%#)', (id, page, site) => {
    expect(idsOf('not-held', page, site)).toEqual([id]);
  });

  test('every rule that can be judged has a page that breaks it', () => {
    const judged = governmentRules.filter(({ holds }) => holds).map(({ id }) => id);
    expect(new Set(breaks.map(([id]) => id))).toEqual(new Set(judged));
  });

  test('what a city has not set is not configured, never held or broken', () => {
    const nothing: InspectedSite = {
      ...wholeSite,
      ...{ siteCode: '', icp: '', publicSecurity: '', ipv6: false },
      ...{ siteDomain: undefined, sponsor: undefined, contact: undefined },
      ...{ partyAndGovernmentMark: undefined, siteErrors: undefined },
    };
    const bare: InspectedPage = { ...wholePage, tags: new Map(), footer: '', article: null };
    expect(idsOf('not-configured', bare, nothing)).toEqual([
      ...['site-tags', 'column-tags', 'content-tags', 'date-form', 'site-code', 'icp', 'public-security', 'sponsor'],
      ...['contact', 'party-and-government-mark', 'site-errors', 'ipv6', 'part-of-a-site'],
    ]);
    expect(idsOf('not-held', bare, nothing)).toEqual([]);
  });

  test('a rule that no page is about is not known to be held', () => {
    const other: InspectedPage = { ...wholePage, path: 'zh/about/', tags: new Map(), article: null };
    const silent: InspectedSite = { ...wholeSite, kept: null };
    expect(idsOf('not-known', other, silent)).toEqual(
      expect.arrayContaining(['content-tags', 'visible-source', 'date-form', 'no-stale-column']),
    );
  });

  test('what is only remembered says so in both languages, and nothing else does', () => {
    for (const { certainty } of governmentRules) {
      const { zh, en } = certaintyWords[certainty];
      expect([zh.includes('凭记忆'), en.includes('memory')]).toEqual(Array(2).fill(certainty === 'remembered'));
    }
  });

  test('only rules whose text was read or seen are judged', () => {
    expect(governmentRules.filter(({ certainty, holds }) => (certainty === 'remembered') === Boolean(holds))).toEqual(
      [],
    );
  });

  test('counts the pages that break a rule and names the first three', () => {
    const judge = ruleJudge(governmentRules, wholeSite);
    for (const name of ['a', 'b', 'c', 'd']) judge.look({ ...withoutInFooter('示例主办'), path: `zh/${name}/` });
    const sponsor = judge.results().find(({ rule }) => rule.id === 'sponsor');
    expect([sponsor?.pages, sponsor?.brokenCount, sponsor?.broken]).toEqual([4, 4, ['zh/a/', 'zh/b/', 'zh/c/']]);
  });
});
