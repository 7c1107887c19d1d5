import { describe, expect, test } from 'vitest';
import {
  articleFacts,
  breadcrumbList,
  correctedOn,
  datasetOf,
  documentPage,
  graphOf,
  newsArticle,
  webSite,
  type ArticleFacts,
  type PageFacts,
} from './structured-data.ts';

const page: PageFacts = {
  url: 'https://portal.example/portal/en/articles/a/',
  title: 'A headline',
  description: 'What it is about.',
  language: 'en',
  image: 'https://portal.example/portal/share/en/articles/a.png',
  publisher: { name: 'Sampleton Portal', url: 'https://portal.example/portal/en/' },
};
const article: ArticleFacts = {
  byline: 'The office',
  published: '2026-01-02',
  section: 'Sample News',
  corrections: [],
};

describe('an article', () => {
  test('without corrections in its front matter has none', () => {
    const frontMatter = { title: 'A', summary: 'B', column: 'c', byline: 'The office', published: '2026-01-02' };
    expect(articleFacts(frontMatter, 'Sample News')).toEqual(article);
    const corrections = [{ on: '2026-02-01', reason: 'A wrong unit.' }];
    expect(articleFacts({ ...frontMatter, corrections }, 'Sample News').corrections).toEqual(corrections);
  });

  test('tells its author as an office, its publisher, day, section, language and picture', () => {
    expect(newsArticle(page, article)).toEqual({
      '@type': 'NewsArticle',
      '@id': page.url,
      mainEntityOfPage: page.url,
      headline: 'A headline',
      description: 'What it is about.',
      image: page.image,
      datePublished: '2026-01-02',
      inLanguage: 'en',
      articleSection: 'Sample News',
      author: { '@type': 'Organization', name: 'The office' },
      publisher: { '@type': 'Organization', name: 'Sampleton Portal', url: 'https://portal.example/portal/en/' },
      isAccessibleForFree: true,
    });
  });

  test('tells every correction with day and reason, newest first, and was modified on the day of the newest', () => {
    const corrections = [
      { on: '2026-02-01', reason: 'A wrong unit.' },
      { on: '2026-03-01', reason: 'A wrong year.' },
    ];
    const corrected = { ...article, corrections };
    expect(correctedOn(corrected)).toBe('2026-03-01');
    expect(newsArticle(page, corrected)).toMatchObject({
      dateModified: '2026-03-01',
      correction: [
        { '@type': 'CorrectionComment', text: 'A wrong year.', datePublished: '2026-03-01' },
        { '@type': 'CorrectionComment', text: 'A wrong unit.', datePublished: '2026-02-01' },
      ],
    });
  });

  test('was never modified where it was never corrected', () => {
    expect(correctedOn(article)).toBeNull();
    expect(newsArticle(page, article)).not.toHaveProperty('dateModified');
    expect(newsArticle(page, article)).not.toHaveProperty('correction');
  });
});

test('a breadcrumb counts its steps from one', () => {
  expect(
    breadcrumbList([
      { label: 'Home', url: 'https://x.example/' },
      { label: 'Data', url: 'https://x.example/data/' },
    ]),
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://x.example/' },
      { '@type': 'ListItem', position: 2, name: 'Data', item: 'https://x.example/data/' },
    ],
  });
});

describe('a dataset', () => {
  const told = {
    name: 'Sample: Street checks',
    alternateName: '示例：街道检查',
    description: 'Checks of streets.',
    licence: 'CC-BY-4.0',
    publisher: 'Data officers',
    version: '2025-06-30.2',
    issued: '2024-12-30',
    released: '2025-06-30',
    root: 'ab12',
    covers: { from: '2024-12-02', to: '2025-06-29' },
    areas: [{ code: 'S01', name: 'District A' }],
    variables: [
      { column: 'score', name: 'Score', unit: '' },
      { column: 'length', name: 'Length', description: 'As measured.', unit: 'm' },
    ],
    files: [{ url: 'https://portal.example/data/a.csv', mediaType: 'text/csv', bytes: 12, sha256: 'cd34' }],
  };

  test('tells licence, release, its days, what it covers and measures, and every file with form, length and hash', () => {
    expect(datasetOf(page, told)).toEqual({
      '@type': 'Dataset',
      '@id': page.url,
      url: page.url,
      name: 'Sample: Street checks',
      alternateName: '示例：街道检查',
      description: 'Checks of streets.',
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      creator: { '@type': 'Organization', name: 'Data officers' },
      publisher: { '@type': 'Organization', name: 'Sampleton Portal', url: 'https://portal.example/portal/en/' },
      version: '2025-06-30.2',
      identifier: { '@type': 'PropertyValue', propertyID: 'gongwei-record/1 root', value: 'ab12' },
      datePublished: '2024-12-30',
      dateModified: '2025-06-30',
      temporalCoverage: '2024-12-02/2025-06-29',
      spatialCoverage: [{ '@type': 'Place', name: 'District A', identifier: 'S01' }],
      variableMeasured: [
        { '@type': 'PropertyValue', propertyID: 'score', name: 'Score' },
        {
          ...{ '@type': 'PropertyValue', propertyID: 'length', name: 'Length' },
          ...{ description: 'As measured.', unitText: 'm' },
        },
      ],
      inLanguage: 'en',
      isAccessibleForFree: true,
      distribution: [
        {
          ...{ '@type': 'DataDownload', contentUrl: 'https://portal.example/data/a.csv' },
          ...{ encodingFormat: 'text/csv', contentSize: '12 B', sha256: 'cd34' },
        },
      ],
    });
  });

  test('says nothing of time, areas and variables where it has none', () => {
    const bare = datasetOf(page, { ...told, covers: null, areas: [], variables: [] });
    expect(['temporalCoverage', 'spatialCoverage', 'variableMeasured'].filter((one) => one in bare)).toEqual([]);
  });
});

test('the site tells how it is searched, and all is in one graph of schema.org', () => {
  const site = webSite(page, 'https://portal.example/portal/en/search/');
  expect(site).toMatchObject({
    '@type': 'WebSite',
    name: 'A headline',
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://portal.example/portal/en/search/?q={words}' },
      'query-input': 'required name=words',
    },
  });
  expect(graphOf([site])).toEqual({ '@context': 'https://schema.org', '@graph': [site] });
});

describe('an official document', () => {
  const known = { number: '示例〔2020〕1号', written: '2020-01-01', published: '2020-01-05', issuer: 'Sampleton' };
  const unknown = { number: null, written: null, published: null, issuer: null, holds: null, original: null };

  test('a law is told with its number, days and whether it holds', () => {
    const described = documentPage(page, {
      ...known,
      isLegislation: true,
      name: 'Sample law',
      holds: false,
      original: 'https://example.org/law',
    });
    expect(described).toHaveProperty('about', {
      '@type': 'Legislation',
      name: 'Sample law',
      url: 'https://example.org/law',
      datePublished: '2020-01-05',
      legislationIdentifier: '示例〔2020〕1号',
      legislationDate: '2020-01-01',
      legislationPassedBy: { '@type': 'Organization', name: 'Sampleton' },
      legislationLegalForce: 'NotInForce',
    });
  });

  test('of another document, what is not known is left out', () => {
    const described = documentPage(page, { ...unknown, isLegislation: false, name: 'Sample plan' });
    expect(described).toMatchObject({ '@type': 'WebPage', about: { '@type': 'CreativeWork', name: 'Sample plan' } });
    expect(JSON.stringify(described)).not.toMatch(/null|identifier|date/i);
  });
});
