import { timeOfDay } from '../../../core/days.ts';
import { weeksBetween } from '../../../core/iso-week.ts';
import type { BothTexts, ExplorerRow, OpenLedger } from './answer.ts';
import { explorerFacets, noValue, perFacet, type FacetValue, type PerFacet } from './facets.ts';

/** What a deadline says in days; the place of each is its number in a column. */
export const timingKinds = ['none', 'left', 'over', 'taken'] as const;

/** The rows as columns: the number at a place belongs to the row at it. */
export interface Columns {
  /** Places in the lists of values. */
  facets: PerFacet<Uint16Array>;
  /** Places in the list of places. */
  place: Uint32Array;
  /** Days since 1970. */
  foundOn: Int32Array;
  /** Places in `timingKinds`. */
  timing: Uint8Array;
  /** Days taken; else the last day, as days since 1970; 0 where there is none. */
  timingValue: Int32Array;
  reopened: Uint8Array;
  /** 0 where it was entered in error, or not yet. */
  isCounted: Uint8Array;
}

/** The ledger as of one release, in memory. */
export interface Table {
  ledger: OpenLedger;
  /** The release whose state it is, and the day to which it is judged. */
  release: string;
  asOf: string;
  ids: readonly string[];
  /** The first is none. */
  places: readonly BothTexts[];
  columns: Columns;
}

/** One problem as the explorer knows it; `isCounted` is false where it was entered in error. */
export interface ProblemFacts extends ExplorerRow {
  isCounted: boolean;
}

const dayLength = 86_400_000;

/** A day as whole days since 1970. */
export const dayNumber = (day: string): number => timeOfDay(day) / dayLength;

export const dayOfNumber = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** What stays the same whatever is chosen, but for the weeks, which the rows have. */
export type LedgerFrame = Omit<OpenLedger, 'weeks'>;

/** The rows of a ledger as columns. Throws where a row has a value that the frame does not list. */
export function makeTable(frame: LedgerFrame, places: readonly BothTexts[], rows: readonly ProblemFacts[]): Table {
  const place = placesOf(places);
  const columns: Columns = {
    facets: facetColumns(frame.facets, rows),
    place: Uint32Array.from(rows, (row) => (row.place ? place(row.place.zh) : 0)),
    foundOn: Int32Array.from(rows, ({ foundOn }) => dayNumber(foundOn)),
    timing: Uint8Array.from(rows, timingOf),
    timingValue: Int32Array.from(rows, timingValueOf),
    reopened: Uint8Array.from(rows, ({ reopened }) => Math.min(reopened, 255)),
    isCounted: Uint8Array.from(rows, ({ isCounted }) => Number(isCounted)),
  };
  const { release, asOf } = frame;
  return {
    ledger: { ...frame, weeks: weeksOf(columns) },
    release,
    asOf,
    ids: rows.map(({ id }) => id),
    places,
    columns,
  };
}

function placesOf(places: readonly BothTexts[]): (zh: string) => number {
  const known = new Map(places.map(({ zh }, at) => [zh, at]));
  return (zh) => known.get(zh) ?? 0;
}

/** The place of a row's value in the list of a facet, by facet. */
export function facetPlaces(facets: PerFacet<readonly FacetValue[]>): PerFacet<(row: ExplorerRow) => number> {
  return perFacet((facet) => {
    const known = new Map(facets[facet].map(({ value }, at) => [value, at]));
    return (row) => {
      const at = known.get(row[facet]);
      if (at === undefined) throw new Error(`No value ${row[facet]} of ${facet} is listed.`);
      return at;
    };
  });
}

function facetColumns(facets: PerFacet<readonly FacetValue[]>, rows: readonly ExplorerRow[]): PerFacet<Uint16Array> {
  const places = facetPlaces(facets);
  return perFacet((facet) => Uint16Array.from(rows, places[facet]));
}

export const timingOf = ({ timing }: ExplorerRow): number => timingKinds.indexOf(timing?.kind ?? 'none');

export const timingValueOf = ({ timing, dueOn }: ExplorerRow): number =>
  timing?.kind === 'taken' ? timing.days : dueOn === null ? 0 : dayNumber(dueOn);

/** The weeks in which problems were found, none left out. */
export function weeksOf({ foundOn }: Pick<Columns, 'foundOn'>): { week: string; monday: string }[] {
  if (foundOn.length === 0) return [];
  let [first, last] = [Infinity, -Infinity];
  for (const day of foundOn) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return weeksBetween(dayOfNumber(first), dayOfNumber(last));
}

/** One row, whole. */
export function rowAt(table: Table, row: number): ExplorerRow {
  const { ledger, columns, places, ids, asOf } = table;
  const value = (facet: (typeof explorerFacets)[number]): string =>
    ledger.facets[facet][columns.facets[facet][row] ?? 0]?.value ?? noValue;
  const place = columns.place[row] ?? 0;
  const kind = timingKinds[columns.timing[row] ?? 0] ?? 'none';
  const number = columns.timingValue[row] ?? 0;
  return {
    id: ids[row] ?? '',
    place: place === 0 ? null : (places[place] ?? null),
    ...perFacet(value),
    foundOn: dayOfNumber(columns.foundOn[row] ?? 0),
    timing: kind === 'none' ? null : { kind, days: daysAt(kind, number, dayNumber(asOf)) },
    dueOn: kind === 'left' || kind === 'over' ? dayOfNumber(number) : null,
    reopened: columns.reopened[row] ?? 0,
  };
}

/** Days left, over or taken on a day; what is fixed in time and waits for its verification has none left. */
export function daysAt(kind: Exclude<(typeof timingKinds)[number], 'none'>, value: number, asOf: number): number {
  if (kind === 'taken') return value;
  return kind === 'over' ? asOf - value : Math.max(0, value - asOf);
}
