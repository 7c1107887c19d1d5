import type { EntryView } from './list-entry.ts';
import type { ListFacet } from './list-facets.ts';

/** Entries a page: with two or three lines each they end within twelve screens of a phone. */
const pageSize = 40;

/** An entry as one release wrote it, as far as its pages follow from it. */
export interface FacetRow {
  release: string;
  row: Readonly<Record<ListFacet, string>> & { display_until: string | null };
}

interface Event {
  /** Release, or the day its display ended on, with a mark that sorts after that day's releases. */
  at: string;
  change: 1 | -1;
}

/**
 * How many pages a value of a facet has, from every row of every entry, oldest first. They are counted by the most entries
 * that had the value at once: what leaves the list must not take the address of a page with it.
 */
export function facetPageCount(written: readonly (readonly FacetRow[])[], facet: ListFacet, value: string): number {
  const events = written.flatMap((rows) => eventsOf(rows, facet, value));
  const steps = [...Map.groupBy(events, ({ at }) => at)].sort(([one], [other]) => (one < other ? -1 : 1));
  let [now, most] = [0, 0];
  for (const [, own] of steps) {
    now += own.reduce((sum, { change }) => sum + change, 0);
    most = Math.max(most, now);
  }
  return pagesFor(most);
}

const pagesFor = (entries: number): number => Math.max(1, Math.ceil(entries / pageSize));

function eventsOf(rows: readonly FacetRow[], facet: ListFacet, value: string): Event[] {
  const has = ({ row }: FacetRow): boolean => row[facet] === value && (facet !== 'status' || row.list === 'black');
  const events = rows.flatMap((row, at): Event[] => {
    const before = rows[at - 1];
    const had = before !== undefined && has(before);
    return has(row) === had ? [] : [{ at: row.release, change: had ? -1 : 1 }];
  });
  const last = rows.at(-1);
  const leaves = last && has(last) && last.row.status !== 'withdrawn' && last.row.display_until !== null;
  return leaves ? [...events, { at: `${last.row.display_until}~`, change: -1 }] : events;
}

/** One page of a facet: entries by issue, the newest first, and after them those that were withdrawn. */
export interface FacetPage {
  issues: { issue: string; entries: EntryView[] }[];
  withdrawn: EntryView[];
  /** How many pages have entries now. */
  pages: number;
}

/** The page of a number, from 1; those whose display is over keep their number alone and are on none. */
export function facetPage(entries: readonly EntryView[], page: number): FacetPage {
  const shown = entries.filter(({ ended }) => ended === null).sort(byIssue);
  const withdrawn = entries.filter(({ ended }) => ended?.why === 'withdrawn').reverse();
  const all = [...shown, ...withdrawn];
  const own = all.slice((page - 1) * pageSize, page * pageSize);
  const listed = own.filter(({ ended }) => ended === null);
  return {
    issues: [...Map.groupBy(listed, ({ row }) => row.issue)].map(([issue, those]) => ({ issue, entries: those })),
    withdrawn: own.filter(({ ended }) => ended !== null),
    pages: pagesFor(all.length),
  };
}

const byIssue = ({ row: left }: EntryView, { row: right }: EntryView): number =>
  left.issue === right.issue ? 0 : left.issue < right.issue ? 1 : -1;

/** Path of a facet's page, without language; the first has no number. */
export const facetPath = (facet: ListFacet, value: string, page = 1): string =>
  `red-black-list/${facet}/${value}${page === 1 ? '' : `/${page}`}`;
