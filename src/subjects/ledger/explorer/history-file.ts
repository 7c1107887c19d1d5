import { dayOfRelease } from '../../../core/release-day.ts';
import { explorerFacets, perFacet, type ExplorerFacet } from './facets.ts';
import { foldSign, pack, unfoldSign, unpack } from './pack.ts';
import { fromFound, sinceFound } from './rows-file.ts';
import {
  dayNumber,
  facetPlaces,
  timingOf,
  timingValueOf,
  type Columns,
  type ProblemFacts,
  type Table,
} from './table.ts';

/** What a problem was from one release on, by the release's place among all; the last is what it is now. */
export interface ProblemMoment {
  release: number;
  facts: ProblemFacts;
}

/** Oldest first, at least one; before the first there is no such problem. */
export type ProblemTrack = readonly ProblemMoment[];

/** What moves as a problem goes its way: of these few combinations occur. */
const movingFacets = ['state', 'deadline', 'verifiedHow'] as const satisfies readonly ExplorerFacet[];
/** What only a correction changes. */
const settledFacets = explorerFacets.filter((facet) => !movingFacets.some((moving) => moving === facet));

/** `history-<hash>.json`: with the rows, how the ledger was after each of its releases. */
export interface HistoryFile {
  format: 1;
  /** The combinations of state, deadline, verification, timing, times reopened and whether it counts. */
  phases: number[][];
  /** How many moments each row has, and their releases: the first from that of the row before, the others from one another. */
  counts: string;
  moments: number;
  releases: string;
  /** Of every moment but a row's last, which the rows have: its phase, and the deadline or the days taken. */
  phase: string;
  timingValue: string;
  /** Corrections, the oldest first: row, release, and the value before it. */
  corrections: Partial<Record<ExplorerFacet | 'foundOn', [row: number, release: number, before: number][]>>;
}

/** The history of a table; `tracks` are those of its rows, in their order. */
export function writeHistory({ columns, ledger }: Table, tracks: readonly ProblemTrack[]): HistoryFile {
  const places = facetPlaces(ledger.facets);
  const { phases, phaseOf } = phaseList(places);
  const [counts, releases]: [number[], number[]] = [[], []];
  const [phase, timingValue]: [number[], number[]] = [[], []];
  const corrections: HistoryFile['corrections'] = {};
  let firstBefore = 0;
  tracks.forEach((track, row) => {
    for (const { facet, release, before } of correctionsOf(track, places))
      (corrections[facet] ??= []).push([row, release, before]);
    const moments = track.filter(({ facts }, at) => {
      const last = track[at - 1]?.facts;
      return !last || phaseOf(last) !== phaseOf(facts) || timingValueOf(last) !== timingValueOf(facts);
    });
    counts.push(moments.length);
    moments.forEach(({ release, facts }, at) => {
      const from = moments[at - 1]?.release;
      releases.push(from === undefined ? foldSign(release - firstBefore) : release - from);
      if (from === undefined) firstBefore = release;
      if (at === moments.length - 1) return;
      phase.push(phaseOf(facts));
      timingValue.push(sinceFound(timingValueOf(facts), timingOf(facts), columns.foundOn[row] ?? 0));
    });
  });
  return {
    format: 1,
    phases,
    counts: pack(counts),
    moments: releases.length,
    releases: pack(releases),
    phase: pack(phase),
    timingValue: pack(timingValue),
    corrections,
  };
}

/** Numbers the phases in the order in which they occur first. */
function phaseList(places: ReturnType<typeof facetPlaces>): {
  phases: number[][];
  phaseOf: (facts: ProblemFacts) => number;
} {
  const known = new Map<string, number>();
  const phases: number[][] = [];
  return {
    phases,
    phaseOf: (facts) => {
      const facets = movingFacets.map((facet) => places[facet](facts));
      const phase = [...facets, timingOf(facts), Math.min(facts.reopened, 255), Number(facts.isCounted)];
      const at = known.get(phase.join()) ?? phases.length;
      if (at === phases.length) {
        known.set(phase.join(), at);
        phases.push(phase);
      }
      return at;
    },
  };
}

function* correctionsOf(
  track: ProblemTrack,
  places: ReturnType<typeof facetPlaces>,
): Generator<{ facet: ExplorerFacet | 'foundOn'; release: number; before: number }> {
  for (const [at, { release, facts }] of track.entries()) {
    const before = track[at - 1]?.facts;
    if (!before) continue;
    for (const facet of settledFacets)
      if (before[facet] !== facts[facet]) yield { facet, release, before: places[facet](before) };
    if (before.foundOn !== facts.foundOn) yield { facet: 'foundOn', release, before: dayNumber(before.foundOn) };
  }
}

/** The table as it was after the release at a place among all, judged to its day; what a place is called is as now. */
export function foldTo(table: Table, history: HistoryFile, place: number): Table {
  const { ids, ledger } = table;
  const columns = copyOf(table.columns);
  const counts = unpack(history.counts, ids.length);
  const releases = unpack(history.releases, history.moments);
  const phases = unpack(history.phase, history.moments - ids.length);
  const values = unpack(history.timingValue, history.moments - ids.length);
  // The place of a row's first moment, among all and among those that are written whole.
  let [moment, whole, first] = [0, 0, 0];
  for (let row = 0; row < ids.length; row += 1) {
    const count = counts[row] ?? 1;
    first += unfoldSign(releases[moment] ?? 0);
    let [at, release] = [-1, first];
    for (let next = 0; next < count; next += 1) {
      if (next > 0) release += releases[moment + next] ?? 0;
      if (release > place) break;
      at = next;
    }
    if (at === -1) columns.isCounted[row] = 0;
    else if (at < count - 1)
      setPhase(columns, row, history.phases[phases[whole + at] ?? 0] ?? [], values[whole + at] ?? 0);
    moment += count;
    whole += count - 1;
  }
  for (const facet of [...settledFacets, 'foundOn'] as const) {
    const column = facet === 'foundOn' ? columns.foundOn : columns.facets[facet];
    for (const [row, release, before] of (history.corrections[facet] ?? []).toReversed())
      if (release > place) column[row] = before;
  }
  const release = ledger.releases[place] ?? ledger.release;
  return { ...table, release, asOf: dayOfRelease(release), columns };
}

function setPhase(columns: Columns, row: number, phase: readonly number[], value: number): void {
  movingFacets.forEach((facet, at) => {
    columns.facets[facet][row] = phase[at] ?? 0;
  });
  const [timing = 0, reopened = 0, isCounted = 0] = phase.slice(movingFacets.length);
  columns.timing[row] = timing;
  columns.timingValue[row] = fromFound(value, timing, columns.foundOn[row] ?? 0);
  columns.reopened[row] = reopened;
  columns.isCounted[row] = isCounted;
}

const copyOf = (columns: Columns): Columns => ({
  facets: perFacet((facet) => columns.facets[facet].slice()),
  place: columns.place,
  foundOn: columns.foundOn.slice(),
  timing: columns.timing.slice(),
  timingValue: columns.timingValue.slice(),
  reopened: columns.reopened.slice(),
  isCounted: columns.isCounted.slice(),
});
