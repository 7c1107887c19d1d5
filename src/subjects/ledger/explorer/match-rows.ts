import type { Choice } from './choice.ts';
import { explorerFacets, perFacet, type PerFacet } from './facets.ts';
import { dayNumber, type Table } from './table.ts';

/** What meets a choice, counted. */
export interface Matches {
  /** 0 for each row that matches. */
  misses: Uint8Array;
  count: number;
  /** By facet: rows of each value that match every other part of the choice. */
  counts: PerFacet<Uint32Array>;
  /** The rows that match, by state. */
  byState: Uint32Array;
  /** Rows by week found and state that match, whatever days are chosen. */
  weeks: Uint32Array;
}

// What a row misses: nothing, the facet at a place of the list (counted from 1), the days, or more than one of these.
const [nothing, theDays, tooMuch] = [0, explorerFacets.length + 1, 255];

/**
 * The rows that meet a choice, and what each value of each facet would give. A row that misses the choice in one facet alone
 * is counted in that facet, which ignores its own choice; one that misses it in two is counted nowhere. `found` are the rows
 * that have the text, null = all.
 */
export function matchRows(
  table: Table,
  choice: Pick<Choice, 'values' | 'from' | 'to'>,
  found: Uint8Array | null,
): Matches {
  const { ledger, columns } = table;
  const misses = missesOf(table, choice, found);
  const matching = rowsThatMiss(misses, nothing);
  const rowsBut = (own: number, isAsked: boolean): Uint32Array[] =>
    isAsked ? [matching, rowsThatMiss(misses, own)] : [matching];
  const counts = perFacet((facet) => {
    const rows = rowsBut(explorerFacets.indexOf(facet) + 1, choice.values[facet].length > 0);
    return countValues(columns.facets[facet], ledger.facets[facet].length, rows);
  });
  return {
    misses,
    count: matching.length,
    counts,
    byState: countValues(columns.facets.state, ledger.facets.state.length, [matching]),
    weeks: countWeeks(table, rowsBut(theDays, choice.from !== null || choice.to !== null)),
  };
}

function rowsThatMiss(misses: Uint8Array, what: number): Uint32Array {
  const rows = new Uint32Array(misses.length);
  let count = 0;
  for (let row = 0; row < misses.length; row += 1) {
    if (misses[row] !== what) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** What each row misses. */
function missesOf(
  { ledger, columns, ids }: Table,
  { values, from, to }: Pick<Choice, 'values' | 'from' | 'to'>,
  found: Uint8Array | null,
): Uint8Array {
  const { foundOn, isCounted, facets } = columns;
  const misses = new Uint8Array(ids.length);
  for (let row = 0; row < misses.length; row += 1)
    if (isCounted[row] !== 1 || (found !== null && found[row] !== 1)) misses[row] = tooMuch;
  explorerFacets.forEach((facet, place) => {
    if (values[facet].length === 0) return;
    const wanted = new Set(values[facet]);
    const meets = Uint8Array.from(ledger.facets[facet], ({ value }) => Number(wanted.has(value)));
    const column = facets[facet];
    for (let row = 0; row < misses.length; row += 1)
      if (meets[column[row] ?? 0] === 0) misses[row] = misses[row] === nothing ? place + 1 : tooMuch;
  });
  if (from === null && to === null) return misses;
  const first = from === null ? -Infinity : dayNumber(from);
  const last = to === null ? Infinity : dayNumber(to);
  for (let row = 0; row < misses.length; row += 1) {
    const day = foundOn[row] ?? 0;
    if (day < first || day > last) misses[row] = misses[row] === nothing ? theDays : tooMuch;
  }
  return misses;
}

function countValues(column: Uint16Array, values: number, lists: readonly Uint32Array[]): Uint32Array {
  const counts = new Uint32Array(values);
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 1) {
      const value = column[rows[at] ?? 0] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function countWeeks({ ledger, columns }: Table, lists: readonly Uint32Array[]): Uint32Array {
  const { foundOn, facets } = columns;
  const [weeks, states] = [ledger.weeks.length, ledger.facets.state.length];
  const counts = new Uint32Array(weeks * states);
  const first = dayNumber(ledger.weeks[0]?.monday ?? '1970-01-05');
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      // A day that was corrected since may lie outside.
      const week = Math.min(weeks - 1, Math.max(0, Math.floor(((foundOn[row] ?? 0) - first) / 7)));
      const place = week * states + (facets.state[row] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
