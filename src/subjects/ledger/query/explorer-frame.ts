import { compareText } from '../../../core/compare-text.ts';
import { problemCategories } from '../../../core/problem-categories.ts';
import type { Words } from '../../../core/words.ts';
import { listedAreas } from '../../areas/query.ts';
import { problemClasses, waysFound, waysVerified } from '../dataset.ts';
import type { BothTexts, ExplorerWords } from '../explorer/answer.ts';
import { noValue, perFacet, type ExplorerFacet, type FacetValue, type PerFacet } from '../explorer/facets.ts';
import type { LedgerFrame } from '../explorer/table.ts';
import { deadlineStates, type DeadlineState } from '../model/deadline-state.ts';
import type { ProblemRecord } from '../model/problem-record.ts';
import { problemStates, type ProblemState } from '../model/problem-state.ts';
import { compareSubdistricts, subdistrictsIn } from '../model/subdistricts.ts';
import { problemTracks } from './problem-tracks.ts';
import { countedTo, everyProblem, ledgerDataset, ledgerIsSample, recordsOf, releaseNamesOf } from './problems.ts';

/** What the explorer's values are called that no dataset names. */
export interface ExplorerNames extends ExplorerWords {
  states: Record<ProblemState, Words>;
  deadlines: Record<DeadlineState, Words>;
  /** Where a row has no such value. */
  none: Record<'subdistrict' | 'unit' | 'verifiedHow', Words>;
}

/** What stays the same whatever is chosen, with every value that any release gave to a row. */
export function explorerFrame({ states, deadlines, none, ...words }: ExplorerNames): LedgerFrame {
  const releases = releaseNamesOf();
  const records = [...everyProblem().keys()].flatMap(recordsOf);
  const used = usedValues();
  const listed: PerFacet<FacetValue[]> = {
    area: listedAreas().map(({ code, name_zh, name_en }) => ({ value: code, zh: name_zh, en: name_en })),
    subdistrict: [...subdistrictValues(records), { value: noValue, ...none.subdistrict }],
    state: named(states, problemStates.toReversed()),
    deadline: named(deadlines, deadlineStates),
    category: named(problemCategories),
    class: named(problemClasses),
    unit: [...unitValues(records), { value: noValue, ...none.unit }],
    foundBy: named(waysFound),
    verifiedHow: [...named(waysVerified), { value: noValue, ...none.verifiedHow }],
  };
  return {
    dataset: ledgerDataset().name,
    release: releases.at(-1) ?? '',
    asOf: countedTo(),
    isSample: ledgerIsSample(),
    words,
    releases,
    facets: perFacet((facet) => listed[facet].filter(({ value }) => isAlwaysListed(facet) || used[facet].has(value))),
  };
}

// The states are the wall's: all six, also where a row is in none of them.
const isAlwaysListed = (facet: ExplorerFacet): boolean => facet === 'state';

function usedValues(): PerFacet<ReadonlySet<string>> {
  const used = perFacet(() => new Set<string>());
  for (const track of problemTracks())
    for (const { facts } of track) perFacet((facet) => used[facet].add(facts[facet]));
  return used;
}

const named = (names: Readonly<Record<string, Words>>, order: readonly string[] = Object.keys(names)): FacetValue[] =>
  order.flatMap((value) => {
    const words = names[value];
    return words ? [{ value, ...words }] : [];
  });

const subdistrictValues = (records: readonly ProblemRecord[]): FacetValue[] =>
  [...subdistrictsIn(records.map(({ row }) => row)).values()]
    .sort(compareSubdistricts)
    .map(({ code, zh, en }) => ({ value: code, zh, en }));

const unitValues = (records: readonly ProblemRecord[]): FacetValue[] =>
  namedTexts(records.map(({ row }) => ({ zh: row.responsible_unit_zh, en: row.responsible_unit_en }))).map(
    ({ zh, en }) => ({ value: zh, zh, en }),
  );

/** The places of the rows as they are now; the first is none. */
export const explorerPlaces = (): BothTexts[] => [
  { zh: '', en: null },
  ...namedTexts(Array.from(everyProblem().values(), ({ row }) => ({ zh: row.place_zh, en: row.place_en }))),
];

/** Texts by their Chinese, each once and sorted; one that any row translates is translated, by the newest of several. */
function namedTexts(texts: Iterable<{ zh: string | null; en: string | null }>): BothTexts[] {
  const known = new Map<string, string | null>();
  for (const { zh, en } of texts) if (zh) known.set(zh, en || (known.get(zh) ?? null));
  return [...known].sort(([one], [other]) => compareText(one, other)).map(([zh, en]) => ({ zh, en }));
}
