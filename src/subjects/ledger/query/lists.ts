import { madeOnce } from '../../../core/made-once.ts';
import { publishedDataset } from '../../../store/city.ts';
import { ledger } from '../dataset.ts';
import { listFacets, listOf, listPages, pageLength, type ListedValue, type ListFacet } from '../model/ledger-lists.ts';
import { inListOrder } from '../model/list-order.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { subdistrictsIn, type Subdistrict } from '../model/subdistricts.ts';
import { countedTo, hasLedger, ledgerProblems, recordsOf } from './problems.ts';

/** A list of problems with its pages. */
export interface LedgerList extends ListedValue {
  /** Those that are in it now, in the order of its pages. */
  problems: readonly ProblemView[];
  /** What it is a list of, where its facet is that of the subdistricts. */
  subdistrict?: Subdistrict;
}

const made = madeOnce((facet: ListFacet): LedgerList[] => {
  const groups = Map.groupBy(ledgerProblems(), (problem) => listOf(facet, problem));
  return (everyList('all').get(facet) ?? []).map((list) => ({
    ...list,
    ...(facet === 'subdistrict' ? { subdistrict: subdistricts('all').get(list.value) } : {}),
    problems: inListOrder(list, groups.get(list.value) ?? []),
  }));
});

const subdistricts = madeOnce((_: 'all') =>
  subdistrictsIn([...publishedDataset(ledger).newest.keys()].flatMap((id) => recordsOf(id).map(({ row }) => row))),
);

const everyList = madeOnce((_: 'all') => {
  const histories = [...publishedDataset(ledger).newest.keys()].map(recordsOf);
  return Map.groupBy(listPages(histories, countedTo()), ({ facet }) => facet);
});

/** The lists of one facet, in the order of its choices; none where the city has no ledger. */
export const listsOf = (facet: ListFacet): readonly LedgerList[] => (hasLedger() ? made(facet) : []);

/** Every list of the ledger. */
export const ledgerLists = (): readonly LedgerList[] => listFacets.flatMap(listsOf);

/** The problems of one page of a list; pages count from 1. */
export const onPage = ({ problems }: Pick<LedgerList, 'problems'>, page: number): ProblemView[] =>
  problems.slice((page - 1) * pageLength, page * pageLength);
