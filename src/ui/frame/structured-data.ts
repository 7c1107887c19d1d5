import type {
  BreadcrumbList,
  CreativeWork,
  Dataset,
  Graph,
  Legislation,
  NewsArticle,
  Organization,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { compareText } from '../../core/compare-text.ts';

/** Every address here is whole: origin, base and path. */
export interface PublisherFacts {
  name: string;
  url: string;
}

export interface PageFacts {
  url: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Address of the share picture. */
  image: string;
  publisher: PublisherFacts;
}

/** What a page tells of its article. */
export interface ArticleFacts {
  /** Office or team, never a private person. */
  byline: string;
  /** Day, `YYYY-MM-DD`. */
  published: string;
  /** `HH:MM`, where the minute is known. */
  time?: string | undefined;
  /** Name of its column. */
  section: string;
  corrections: readonly { on: string; reason: string }[];
}

/** What a page tells of its dataset. */
export interface DatasetFacts {
  name: string;
  /** The name in the other language. */
  alternateName: string;
  description: string;
  /** SPDX id. */
  licence: string;
  publisher: string;
  /** Name of the newest release. */
  version: string;
  /** Days of the first release and of the newest. */
  issued: string;
  released: string;
  /** The newest release's root, hex: what is cited of it. */
  root: string;
  /** The days or months that it tells of; null = it does not say. */
  covers: { from: string; to: string } | null;
  areas: readonly { code: string; name: string }[];
  /** `unit` is empty where there is none. */
  variables: readonly { column: string; name: string; description?: string | undefined; unit: string }[];
  /** The whole table as it is now, in each format. */
  files: readonly { url: string; mediaType: string; bytes: number; sha256: string }[];
}

/** What a page tells of the official document that it is about. */
export interface DocumentFacts {
  isLegislation: boolean;
  name: string;
  /** As it is printed. */
  number: string | null;
  /** The day that it bears. */
  written: string | null;
  published: string | null;
  issuer: string | null;
  /** Whether it is in force; null = not known. */
  holds: boolean | null;
  /** Where the original can be read. */
  original: string | null;
}

/** `section` is the name of the article's column. */
export const articleFacts = (
  {
    byline,
    published,
    time,
    corrections = [],
  }: Pick<ArticleFacts, 'byline' | 'published' | 'time'> & Partial<Pick<ArticleFacts, 'corrections'>>,
  section: string,
): ArticleFacts => ({
  byline,
  published,
  ...(time === undefined ? {} : { time }),
  section,
  corrections,
});

const organization = (facts: { name: string; url?: string }): Organization => ({ '@type': 'Organization', ...facts });

/** The day of the newest correction; null = never corrected. */
export const correctedOn = ({ corrections }: ArticleFacts): string | null =>
  corrections
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? null;

export function newsArticle(page: PageFacts, article: ArticleFacts): NewsArticle {
  const { byline, published, section, corrections } = article;
  const modified = correctedOn(article);
  const newestFirst = [...corrections].sort((a, b) => compareText(b.on, a.on));
  return {
    '@type': 'NewsArticle',
    '@id': page.url,
    mainEntityOfPage: page.url,
    headline: page.title,
    description: page.description,
    image: page.image,
    datePublished: published,
    ...(modified === null ? {} : { dateModified: modified }),
    inLanguage: page.language,
    articleSection: section,
    author: organization({ name: byline }),
    publisher: organization(page.publisher),
    isAccessibleForFree: true,
    ...(corrections.length === 0
      ? {}
      : {
          correction: newestFirst.map(({ on, reason }) => ({
            '@type': 'CorrectionComment' as const,
            text: reason,
            datePublished: on,
          })),
        }),
  };
}

/** The steps from home to the page itself. */
export function breadcrumbList(steps: readonly { label: string; url: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: url,
    })),
  };
}

export function datasetOf(page: PageFacts, dataset: DatasetFacts): Dataset {
  const { name, alternateName, description, licence, publisher, version, issued, released, root } = dataset;
  const { covers, areas, variables, files } = dataset;
  return {
    '@type': 'Dataset',
    '@id': page.url,
    url: page.url,
    name,
    alternateName,
    description,
    license: `https://spdx.org/licenses/${licence}.html`,
    creator: organization({ name: publisher }),
    publisher: organization(page.publisher),
    version,
    identifier: { '@type': 'PropertyValue', propertyID: 'gongwei-record/1 root', value: root },
    datePublished: issued,
    dateModified: released,
    ...(covers && { temporalCoverage: `${covers.from}/${covers.to}` }),
    ...(areas.length > 0 && {
      spatialCoverage: areas.map(({ code, name: area }) => ({
        '@type': 'Place' as const,
        name: area,
        identifier: code,
      })),
    }),
    ...(variables.length > 0 && {
      variableMeasured: variables.map(({ column, name: variable, description: meaning, unit }) => ({
        '@type': 'PropertyValue' as const,
        propertyID: column,
        name: variable,
        ...(meaning !== undefined && { description: meaning }),
        ...(unit !== '' && { unitText: unit }),
      })),
    }),
    inLanguage: page.language,
    isAccessibleForFree: true,
    distribution: files.map(({ url, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** A page about an official document: what it is about is a law or another work, never our own text. */
export function documentPage(page: PageFacts, document: DocumentFacts): WebPage {
  const { isLegislation, name, number, written, published, issuer, holds, original } = document;
  const shared = {
    name,
    ...(original === null ? {} : { url: original }),
    ...(published === null ? {} : { datePublished: published }),
  };
  const by = issuer === null ? null : organization({ name: issuer });
  const about: Legislation | CreativeWork = isLegislation
    ? {
        '@type': 'Legislation',
        ...shared,
        ...(number === null ? {} : { legislationIdentifier: number }),
        ...(written === null ? {} : { legislationDate: written }),
        ...(by === null ? {} : { legislationPassedBy: by }),
        ...(holds === null ? {} : { legislationLegalForce: holds ? ('InForce' as const) : ('NotInForce' as const) }),
      }
    : {
        '@type': 'CreativeWork',
        ...shared,
        ...(number === null ? {} : { identifier: number }),
        ...(written === null ? {} : { dateCreated: written }),
        ...(by === null ? {} : { publisher: by }),
      };
  return {
    '@type': 'WebPage',
    '@id': page.url,
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    publisher: organization(page.publisher),
    about,
  };
}

/** The site with its search; `search` is the address of the search page. */
export function webSite({ url, title, description, language, publisher }: PageFacts, search: string): WebSite {
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: language,
    publisher: organization(publisher),
    potentialAction: action,
  };
}

export const graphOf = (things: readonly Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });
