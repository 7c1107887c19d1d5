import { describe, expect, test } from 'vitest';
import { governmentRules } from './government-rules.ts';
import { wholePage, wholeSite } from './government.fixture.ts';
import type { InspectedPage, InspectedSite } from './inspected.ts';
import { ruleJudge } from './judge-rules.ts';

const resultsOf = (page: InspectedPage, site: InspectedSite) => {
  const judge = ruleJudge(governmentRules, site);
  judge.look(page);
  return judge.results();
};
const idsOf = (verdict: string, page = wholePage, site = wholeSite): string[] =>
  resultsOf(page, site)
    .filter((one) => one.verdict === verdict)
    .map(({ rule }) => rule.id);

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

/** One break a rule; most rules more than one. */
const breaks: [string, InspectedPage][] = [
  ['site-tags', withoutTag('SiteName')],
  ['site-tags', withoutTag('SiteDomain')],
  ['site-tags', withTag('SiteIDCode', '2222222222')],
  ['column-tags', withoutTag('ColumnName')],
  ['column-tags', withoutTag('ColumnDescription')],
  ['column-tags', withoutTag('ColumnKeywords')],
  ['column-tags', withoutTag('ColumnType')],
  ['content-tags', withoutTag('ArticleTitle')],
  ['content-tags', withoutTag('ContentSource')],
  ['date-form', withTag('PubDate', '2026年11月24日')],
  ['date-form', withTag('PubDate', '2026-11-24 00:00:00')],
  ['visible-source', { ...wholePage, article: { showsDay: false, showsSource: true } }],
  ['visible-source', { ...wholePage, article: { showsDay: true, showsSource: false } }],
  ['site-code', withoutInFooter('1111111111 ')],
  ['icp', withoutInFooter('示例ICP备1号')],
  ['public-security', withoutInFooter('示例公网安备1号')],
  ['sponsor', withoutInFooter('示例主办')],
  ['contact', withoutInFooter('电话00000')],
  ['party-and-government-mark', withoutInFooter('https://mark.example/')],
  ['site-errors', withoutInFooter('https://errors.example/')],
  ['site-map', withoutInFooter('/zh/site-map/')],
  ['ipv6', withoutInFooter('IPv6')],
  ['part-of-a-site', { ...wholePage, host: 'notofficial.example' }],
  ['no-empty-column', { ...wholePage, hasContents: false }],
  ['no-autoplay', { ...wholePage, plays: true }],
  ['reading-options', { ...wholePage, hasReadingOptions: false }],
];

describe('rules for government sites', () => {
  test('a site that keeps them all holds all but those that are only remembered', () => {
    expect(idsOf('not-held')).toEqual([]);
    expect(idsOf('not-configured')).toEqual([]);
    expect(idsOf('not-known')).toEqual(['no-stale-column', 'leaving', 'disclosure']);
  });

  test.each(breaks)('a page that breaks %s alone loses that line alone (%#)', (id, page) => {
    expect(idsOf('not-held', page)).toEqual([id]);
  });

  test('every rule that can be judged has a page that breaks it', () => {
    const judged = governmentRules.filter(({ holds }) => holds).map(({ id }) => id);
    expect(new Set(breaks.map(([id]) => id))).toEqual(new Set(judged));
  });

  test('what a city has not set is not configured, never held or broken', () => {
    const nothing: InspectedSite = {
      ...{ siteCode: '', icp: '', publicSecurity: '', ipv6: false, columns: wholeSite.columns },
      ...{ siteDomain: undefined, sponsor: undefined, contact: undefined },
      ...{ partyAndGovernmentMark: undefined, siteErrors: undefined },
    };
    const bare: InspectedPage = { ...wholePage, tags: new Map(), footer: '/zh/site-map/', article: null };
    expect(idsOf('not-configured', bare, nothing)).toEqual([
      ...['site-tags', 'column-tags', 'content-tags', 'date-form', 'site-code', 'icp', 'public-security', 'sponsor'],
      ...['contact', 'party-and-government-mark', 'site-errors', 'ipv6', 'part-of-a-site'],
    ]);
    expect(idsOf('not-held', bare, nothing)).toEqual([]);
  });

  test('a rule that no page is about is not known to be held', () => {
    const other: InspectedPage = { ...wholePage, path: 'zh/about/', tags: new Map(), article: null };
    expect(idsOf('not-known', other)).toEqual(expect.arrayContaining(['content-tags', 'visible-source', 'date-form']));
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
