import { explorerFacets, perFacet, type PerFacet } from './facets.ts';

/** By what the rows can be sorted. `days`: what is longest overdue first, then what is due next, then what took longest. */
export const sortColumns = ['found', 'days', 'state', 'place', 'class', 'area', 'unit', 'id'] as const;

export type SortColumn = (typeof sortColumns)[number];

/** Everything that a reader has chosen in the explorer: its whole state, as the address has it. */
export interface Choice {
  /** The values chosen of each facet, sorted, each once; none = all. One that no row has is kept, and no row meets it. */
  values: PerFacet<readonly string[]>;
  /** Words that must all be in a row's id, place or unit; empty = any. */
  text: string;
  /** True where the words are looked for in descriptions too. */
  inDescriptions: boolean;
  /** First and last day found, `YYYY-MM-DD`; null = any. */
  from: string | null;
  to: string | null;
  sort: SortColumn;
  descending: boolean;
  /** From 1. */
  page: number;
  /** Name of the release as of which the ledger is shown; null = the newest. One that is none is kept, and said to be none. */
  at: string | null;
  /** True where the counts of all stand beside those of the choice. */
  compares: boolean;
}

/** Nothing chosen: every problem, the newest found first. */
export const wholeLedger: Choice = {
  values: perFacet(() => []),
  text: '',
  inDescriptions: false,
  from: null,
  to: null,
  sort: 'found',
  descending: true,
  page: 1,
  at: null,
  compares: false,
};

const parameters: PerFacet<string> = {
  ...perFacet((facet) => facet),
  foundBy: 'found-by',
  verifiedHow: 'verified',
};

const longestText = 200;
const mostValues = 500;

/** A choice as it stands in an address. What is not understood is left out; nothing throws. */
export function parseChoice(address: URLSearchParams): Choice {
  const one = (name: string): string => address.get(name) ?? '';
  const sort = one('sort');
  const column = sortColumns.find((name) => name === sort.replace(/^-/, ''));
  const text = tidy(one('q'));
  const [from, to] = inOrder(dayOf(one('from')), dayOf(one('to')));
  return {
    values: perFacet((facet) => tidyValues(address.getAll(parameters[facet]))),
    text,
    inDescriptions: text !== '' && one('in') === 'descriptions',
    from,
    to,
    sort: column ?? wholeLedger.sort,
    descending: column === undefined ? wholeLedger.descending : sort.startsWith('-'),
    page: /^[1-9]\d{0,6}$/.test(one('page')) ? Number(one('page')) : 1,
    at: tidy(one('at')) || null,
    compares: one('compare') === 'all',
  };
}

/** The one address of a choice: what is as in the whole ledger is not in it. */
export function printChoice(choice: Choice): URLSearchParams {
  const printed = new URLSearchParams();
  const text = tidy(choice.text);
  const [from, to] = inOrder(choice.from, choice.to);
  if (text !== '') printed.set('q', text);
  if (text !== '' && choice.inDescriptions) printed.set('in', 'descriptions');
  for (const facet of explorerFacets)
    for (const value of tidyValues(choice.values[facet])) printed.append(parameters[facet], value);
  if (from !== null) printed.set('from', from);
  if (to !== null) printed.set('to', to);
  if (choice.at !== null) printed.set('at', choice.at);
  if (choice.compares) printed.set('compare', 'all');
  const { sort, descending } = choice;
  if (sort !== wholeLedger.sort || descending !== wholeLedger.descending)
    printed.set('sort', `${descending ? '-' : ''}${sort}`);
  if (choice.page > 1) printed.set('page', String(choice.page));
  return printed;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, longestText).trim();

const tidyValues = (values: readonly string[]): string[] =>
  [...new Set(values.map(tidy))]
    .filter((value) => value !== '')
    .slice(0, mostValues)
    .sort();

/** A day that the calendar has, or null. */
export function dayOf(text: string): string | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

const inOrder = (from: string | null, to: string | null): [string | null, string | null] =>
  from !== null && to !== null && from > to ? [to, from] : [from, to];
