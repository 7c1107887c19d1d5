import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { inspectSite } from '../../scripts/conformance-gov/inspect-site.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { governmentRules } from '../../src/core/government/government-rules.ts';
import { resultWords } from '../../src/core/government/rule-result-words.ts';
import officialSite from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { officialDay } from '../support/official-city.ts';
import { listSiteFiles, readPage } from '../support/site-pages.ts';

const official = inject('officialFolder');
const resultsOf = (folder: string) => inspectSite(folder, officialSite, '/', officialDay);
const idsOf = (folder: string, verdict: string): string[] =>
  resultsOf(folder).flatMap((one) => (one.verdict === verdict ? [one.rule.id] : []));

test('an official city that has set all holds every rule that can be judged', () => {
  const others = resultsOf(official).filter(({ rule, verdict }) => rule.holds && verdict !== 'held');
  expect(others.map((one) => `${one.rule.id}: ${resultWords(one).en}`)).toEqual([]);
});

describe('a built site in which one thing is broken', () => {
  const home = mkdtempSync(join(tmpdir(), 'portal-rules-'));
  const folder = join(home, 'site');
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  // The pages that rules are about, and one of each other kind is enough: reading the whole site for each rule takes long.
  const files = filesBelow(official).filter((path) =>
    /^(zh|en)\/([\w-]+\/)?index\.html$|^(zh|en)\/(articles|about|data)\/[^/]+\/index\.html$|\.js$|^api\/v1\/freshness\.json$/.test(
      path,
    ),
  );
  const copy = (path: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(official, path), join(folder, path));
  };
  beforeEach(() => files.forEach(copy));

  const article = 'zh/articles/sample-litter-explained/index.html';
  const edit = (path: string, from: string | RegExp, to: string) => () => {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = before.replaceAll(from, to);
    expect(after, `${path}: ${String(from)}`).not.toBe(before);
    writeFileSync(join(folder, path), after);
  };
  const remove = (path: string) => () => rmSync(join(folder, path));
  const editAll = (pattern: RegExp, to: string) => edit('en/about/build/index.html', pattern, to);
  const footer = (text: string) => edit('en/about/build/index.html', text.replaceAll('&', '&amp;'), '');
  const { filing, government } = officialSite;

  /** What is deleted or broken, by the rule that asks for it. */
  const breaks: Record<string, (() => void)[]> = {
    'site-tags': ['SiteName', 'SiteDomain', 'SiteIDCode'].map((name) =>
      editAll(new RegExp(`<meta name="${name}"[^>]*>`, 'g'), ''),
    ),
    'column-tags': ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'].map((name) =>
      edit('zh/ledger/index.html', new RegExp(`<meta name="${name}"[^>]*>`, 'g'), ''),
    ),
    'content-tags': [
      ...['ArticleTitle', 'PubDate', 'ContentSource'].map((name) =>
        edit(article, new RegExp(`<meta name="${name}"[^>]*>`, 'g'), ''),
      ),
      edit(article, /<meta name="(ArticleTitle|PubDate|ContentSource)"[^>]*>/g, ''),
    ],
    'date-form': [edit(article, /(?<=<meta name="PubDate" content=")[^"]*/g, '2025年5月12日')],
    'visible-source': [
      edit(article, /<time datetime="2025-05-12[^"]*">/g, '<time>'),
      edit(article, /<meta property="article:published_time"[^>]*>/g, ''),
      edit(article, /(?<=<main[^]*)示例编辑组（虚构）/g, ''),
    ],
    'site-code': [editAll(/(?<=<footer[^]*[^=\d])1111111111(?=\D)/g, '')],
    icp: [footer(filing.icp)],
    'public-security': [footer(filing.publicSecurity)],
    sponsor: [footer(government?.sponsor?.en ?? '')],
    contact: [footer(government?.contact?.en ?? '')],
    'party-and-government-mark': [footer(government?.partyAndGovernmentMark ?? '')],
    'site-errors': [footer(government?.siteErrors ?? '')],
    'site-map': [
      remove('zh/site-map/index.html'),
      edit('en/site-map/index.html', /(?<=<main[^]*)href="\/en\/ledger\/"/g, ''),
      footer('/en/site-map/'),
    ],
    ipv6: [footer('IPv6')],
    'part-of-a-site': [
      edit('en/about/build/index.html', 'https://official.example/en/about/build/', 'https://notofficial.example/'),
      edit('zh/index.html', /<link rel="canonical"[^>]*>/g, ''),
    ],
    'no-empty-column': [
      remove('zh/ledger/index.html'),
      edit('api/v1/freshness.json', /("path":\s*"news[^]*?"entries":\s*)\d+/g, '$10'),
    ],
    'no-stale-column': [
      edit('api/v1/freshness.json', /("path":\s*"documents[^]*?"dueBy":\s*)"[^"]*"/g, '$1"2025-07-09"'),
    ],
    'no-autoplay': [edit('en/about/build/index.html', '</main>', '<video autoplay src="x"></video></main>')],
    'reading-options': [
      edit('en/about/build/index.html', '<reading-options', '<div'),
      () => files.filter((path) => path.includes('ReadingOptions')).forEach((path) => remove(path)()),
    ],
  };

  test.each(Object.entries(breaks).flatMap(([id, all]) => all.map((one): [string, () => void] => [id, one])))(
    'loses the line %s alone (%#)',
    (id, breakIt) => {
      expect(idsOf(folder, 'not-held')).toEqual([]);
      breakIt();
      expect(idsOf(folder, 'not-held')).toEqual([id]);
    },
  );

  test('every rule that can be judged is among them', () => {
    expect(Object.keys(breaks).sort()).toEqual(governmentRules.flatMap(({ id, holds }) => (holds ? [id] : [])).sort());
  });

  test('a site that does not tell how its columns are kept does not hold that they are', () => {
    remove('api/v1/freshness.json')();
    expect(idsOf(folder, 'not-known')).toContain('no-stale-column');
  });
});

test.each(['zh', 'en'] as const)(
  'the page in %s says what came of each rule, where it is from and how it is known',
  (locale) => {
    const site = listSiteFiles(official, '/', officialSite.url);
    const { root } = readPage(site, `${locale}/about/conformance/index.html`);
    for (const result of resultsOf(official)) {
      const line = root.getElementById(result.rule.id);
      expect(line?.querySelector('[data-rule]')?.text).toBe(resultWords(result)[locale]);
      expect(line?.text).toContain(result.rule.source[locale]);
    }
  },
);
