import type { PageSize } from './weigh-page.ts';

const kilobyte = 1024;
const whole = ({ html, script, style }: PageSize): number => html + script + style;

/** What pages may weigh at most. */
export interface Budget {
  what: string;
  /** In bytes of brotli, or in elements. */
  limit: number;
  unit: 'KB' | 'nodes';
  of: (page: PageSize) => number;
  /** The routes it holds for, by `page-routes.ts`; all where it is left out. */
  routes?: RegExp;
  /** Which pages of these routes it holds for; all where it is left out. */
  only?: (page: PageSize) => boolean;
}

const hasNoChart = ({ chart }: PageSize): boolean => chart === 0;

/** Every budget of a page; `script before first paint`, the one of a file, is in `size.ts`. */
export const budgets: readonly Budget[] = [
  {
    ...{ what: 'script of a page without a chart', limit: 6 * kilobyte, unit: 'KB' },
    ...{ of: ({ script }) => script, only: hasNoChart, routes: /^(?!(?:ledger\/explore|search|report)$)/ },
  },
  // A draft for each tab, photos that are shrunk and can be taken away, errors at their question, sending until it is answered.
  {
    ...{ what: 'script of the form for reports', limit: 10 * kilobyte, unit: 'KB' },
    ...{ of: ({ script }) => script, routes: /^report$/ },
  },
  // The explorer is a tool: its engine and its data come when the reader does, all together at most 150 KB.
  {
    ...{ what: 'script of the explorer before it is used', limit: 14 * kilobyte, unit: 'KB' },
    ...{ of: ({ script }) => script, routes: /^ledger\/explore$/ },
  },
  // Its field with suggestions and its choices come with the page, the engine with the first words.
  {
    ...{ what: 'script of the search page', limit: 9 * kilobyte, unit: 'KB' },
    ...{ of: ({ script }) => script, routes: /^search$/ },
  },
  {
    ...{ what: 'style of a page without a chart', limit: 10 * kilobyte, unit: 'KB' },
    ...{ of: ({ style }) => style, only: hasNoChart },
  },
  {
    ...{ what: 'chart code, loaded when a finger, pointer or key comes to a chart', limit: 60 * kilobyte, unit: 'KB' },
    of: ({ chart }) => chart,
  },
  // Chart code has its own budget: it comes only when a reader touches the chart.
  {
    ...{ what: 'article page in all, without pictures', limit: 30 * kilobyte, unit: 'KB' },
    ...{ of: whole, routes: /^articles\// },
  },
  // Whoever embeds it pays for it with their own readers' patience: chart code, were it touched, is in it.
  {
    ...{ what: 'embedded page in all', limit: 80 * kilobyte, unit: 'KB' },
    ...{ of: (page) => whole(page) + page.chart, routes: /^embed\/./ },
  },
  {
    ...{ what: 'HTML of a problem page', limit: 4.3 * kilobyte, unit: 'KB' },
    ...{ of: ({ html }) => html, routes: /^ledger\/\[problem\]$/ },
  },
  {
    ...{ what: 'elements of a problem page', limit: 900, unit: 'nodes' },
    ...{ of: ({ nodes }) => nodes, routes: /^ledger\/\[problem\]$/ },
  },
  {
    ...{ what: 'elements of a page', limit: 3_000, unit: 'nodes' },
    of: ({ nodes }) => nodes,
  },
];
