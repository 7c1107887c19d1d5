import { publishedDataset, typedRecord } from '../../../store/city.ts';
import { ledger } from '../dataset.ts';
import { newestEvents, type LedgerEvent } from '../model/ledger-events.ts';
import type { ListedValue } from '../model/ledger-lists.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { everyProblem, recordsOf } from './problems.ts';

/** An event with the problem as it is now. */
export interface ShownEvent extends LedgerEvent {
  problem: ProblemView;
}

// What is older is on the pages.
const newestOnly = 100;

/** The newest events of the ledger, or of what is now in an area or category. */
export function ledgerEvents(list: Pick<ListedValue, 'facet' | 'value'> | null): ShownEvent[] {
  const problems = everyProblem();
  const isIn = (id: string): boolean => {
    const row = problems.get(id)?.row;
    return list === null || (list.facet === 'area' ? row?.area : row?.category) === list.value;
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
