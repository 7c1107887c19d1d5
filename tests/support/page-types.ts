import { routeFinder } from '../../scripts/page-routes.ts';

/** A kind of page in one language, and one page of it. */
export interface PageType {
  name: string;
  locale: 'zh' | 'en';
  /** `articles/sample-clean-air/`, with a query where one is asked. */
  path: string;
}

/**
 * One page of each kind in each language: those that are named, and of each route that no name covers the first page, so
 * that a new subject's pages are looked at without being listed.
 */
export function pageTypesOf(files: Iterable<string>, named: Readonly<Record<string, string>>): PageType[] {
  const routeOf = routeFinder();
  const fileOf = (locale: string, path: string) => `${locale}/${path.split('?')[0]}index.html`;
  const built = [...files].filter((file) => file.endsWith('index.html')).sort();
  return (['zh', 'en'] as const).flatMap((locale) => {
    const covered = new Set(Object.values(named).map((path) => routeOf(fileOf(locale, path))));
    const others = new Map<string, string>();
    for (const file of built.filter((one) => one.startsWith(`${locale}/`))) {
      const route = routeOf(file);
      if (!covered.has(route) && !others.has(route))
        others.set(route, file.slice(locale.length + 1).replace(/index\.html$/, ''));
    }
    return Object.entries({ ...named, ...Object.fromEntries(others) }).map(([name, path]) => ({ name, locale, path }));
  });
}

/** Pages of the fixture city that are a kind by what they show, by address without language. */
export const cityPages = {
  home: '',
  'red and black list': 'red-black-list/',
  'issue of the list': 'red-black-list/2025-W24/',
  entry: 'red-black-list/2025-W25-B01/',
  'entry whose text is gone': 'red-black-list/2025-W24-B01/',
  'what is still open': 'red-black-list/open/',
  'entries of an area': 'red-black-list/area/S01/',
  'embedded board': 'embed/red-black-list/',
  objection: 'objection/',
  ledger: 'ledger/',
  problem: 'ledger/P-000018/',
  'explorer of the ledger': 'ledger/explore/',
  'problems of an area': 'ledger/area/S01/',
  'patterns of the ledger': 'ledger/patterns/',
  'weeks of the ledger': 'ledger/weeks/',
  'week of the ledger': 'ledger/weeks/2025-W25/',
  'paired help': 'pairing/',
  'helped community': 'pairing/C001/',
  'helping unit': 'pairing/units/U001/',
  areas: 'areas/',
  area: 'areas/S01/',
  rankings: 'rankings/',
  'ranking of a month': 'rankings/2025-04/',
  'method of the ranking': 'rankings/method/',
  indicators: 'indicators/',
  indicator: 'indicators/sample-litter-removal-rate/',
  'indicator without values': 'indicators/sample-park-area/',
  data: 'data/',
  dataset: 'data/street-checks/',
  news: 'news/',
  section: 'news/sample-news/',
  topic: 'news/tags/litter/',
  month: 'news/archive/2025-03/',
  article: 'articles/sample-litter-explained/',
  'article with a cover': 'articles/sample-clean-air/',
  'article with sums': 'articles/sample-sums/',
  'what is not known': 'unknown/',
  'figures that are not known': 'unknown/figure/',
  documents: 'documents/',
  document: 'documents/sample-standard-2018/',
  search: 'search/?q=垃圾清运',
  'standing page': 'about/',
  'editors’ guide': 'editors-guide/',
  'report a problem': 'report/',
  'how far a report is': 'report/status/',
  'API for reports': 'report/api/',
  'reports in figures': 'report/figures/',
  'about the build': 'about/build/',
  'kept up to date': 'about/freshness/',
} as const;

/** What else pages of these kinds can show: their texts are golden too. */
export const pageStates = {
  'entry that came back': 'red-black-list/2025-W23-B04/',
  'entry that was delisted': 'red-black-list/2025-W23-B01/',
  'entry whose display is over': 'red-black-list/2025-W23-B02/',
  'entry whose objection was upheld': 'red-black-list/2025-W23-B03/',
  'entry whose objection was rejected': 'red-black-list/2025-W24-B02/',
  'entry with a removed place': 'red-black-list/2025-W25-B03/',
  'commended entry': 'red-black-list/2025-W26-R01/',
  'issue with a withdrawal': 'red-black-list/2025-W25/',
  'dataset of the list': 'data/red-black-list/',
  'entries of a status': 'red-black-list/status/verified/',
  'embedded board of an older issue': 'embed/red-black-list/2025-W24/',
  'area that ended': 'areas/S07/',
  'first month of the ranking': 'rankings/2025-01/',
  'newest month of the ranking': 'rankings/2025-05/',
  'overdue problem, postponed': 'ledger/P-000032/',
  'problem that came back': 'ledger/P-000035/',
  'problem that came back and was closed': 'ledger/P-000012/',
  'problem whose display is over': 'ledger/P-000007/',
  'problem that was withdrawn': 'ledger/P-000019/',
  'problem with removed texts': 'ledger/P-000021/',
  'problem sent back twice': 'ledger/P-000026/',
  'problem closed unfixed': 'ledger/P-000037/',
  'problem whose objection was upheld': 'ledger/P-000020/',
  'overdue problems': 'ledger/state/overdue/',
  'community that was split': 'pairing/C003/',
  'community of which nothing is recorded': 'pairing/C004/',
  'community that no unit helps': 'pairing/C006/',
  'unit without a pair': 'pairing/units/U004/',
  corrections: 'corrections/',
  'corrected article': 'articles/sample-corrected/',
  'superseded text': 'articles/sample-corrected/versions/1/',
  'withdrawn article': 'articles/sample-withdrawn/',
  'article in Chinese alone': 'articles/sample-street-sweep/',
  'document that was replaced': 'documents/sample-standard-2012/',
  'document that was repealed': 'documents/sample-street-rules/',
  'document of which little is known': 'documents/sample-review-plan/',
  'release of the list': 'data/red-black-list/2025-06-16/',
  'release from before the roots': 'data/editions/2022-03-01/',
} as const;

/** Those of the official city, where it differs from a demonstration. */
export const officialPages = {
  home: '',
  'red and black list': 'red-black-list/',
  'overdue entry': 'red-black-list/2025-W25-B01/',
  objection: 'objection/',
  'overdue problem': 'ledger/P-000028/',
  'closed problem': 'ledger/P-000018/',
  area: 'areas/S01/',
  indicator: 'indicators/sample-litter-removal-rate/',
  dataset: 'data/observations/',
  article: 'articles/sample-litter-explained/',
  'report a problem': 'report/',
  'how far a report is': 'report/status/',
  'indicator that ended': 'indicators/sample-green-space/',
  'areas after mergers': 'areas/',
  'area that continues others': 'areas/S16/',
} as const;
