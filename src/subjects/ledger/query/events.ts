import { publishedDataset, typedRecord } from '../../../store/city.ts';
import { ledger } from '../dataset.ts';
import { newestEvents, type LedgerEvent } from '../model/ledger-events.ts';
import { listOf, type ListedValue } from '../model/ledger-lists.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { everyProblem, recordsOf } from './problems.ts';

/** An event with the problem as it is now. */
export interface ShownEvent extends LedgerEvent {
  problem: ProblemView;
}

// What is older is on the pages.
const newestOnly = 100;

/** The newest events of the ledger, or of what is now in an area, subdistrict or category. */
export function ledgerEvents(list: Pick<ListedValue, 'facet' | 'value'> | null): ShownEvent[] {
  const problems = everyProblem();
  const isIn = (id: string): boolean => {
    const problem = problems.get(id);
    return list === null || (problem !== undefined && listOf(list.facet, problem) === list.value);
  };
  const releases = publishedDataset(ledger).releases.toReversed();
  const written = releases
    .values()
    .map(({ records }) => records.filter(({ key }) => isIn(key)).map((record) => typedRecord(ledger, record)));
  return newestEvents(written, rowBefore, newestOnly).flatMap((event) => {
    const problem = problems.get(event.id);
    return problem ? [{ ...event, problem }] : [];
  });
}

function rowBefore({ key, release }: { key: string; release: string }) {
  const records = recordsOf(key);
  return records[records.findIndex((one) => one.release === release) - 1];
}
