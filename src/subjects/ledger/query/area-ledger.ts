import { madeOnce } from '../../../core/made-once.ts';
import { standingOf, standingsBy, type LivedProblem, type Standing } from '../model/area-standing.ts';
import type { ClosingCurve } from '../model/closing-curves.ts';
import { inListOrder } from '../model/list-order.ts';
import type { ProblemView } from '../model/problem-view.ts';
import { subdistrictCode } from '../model/subdistrict-code.ts';
import { lifeOfProblem } from './board.ts';
import { listsOf, type LedgerList } from './lists.ts';
import { countedTo, problemsOfArea } from './problems.ts';

/** What the ledger answers of one area. */
export interface AreaLedger extends Standing {
  categories: ({ key: ProblemView['row']['category'] } & Standing)[];
  subdistricts: (Standing & { list: LedgerList })[];
  /** What is overdue, the earliest deadline first. */
  late: ProblemView[];
}

const livedOf = ({ id, row, state }: ProblemView): LivedProblem & Pick<ProblemView, 'row'> => ({
  ...{ row, state },
  life: lifeOfProblem(id),
});

/** How long those of some problems took that were found within a year: as the page of an area says of its own. */
export const closingOf: (problems: readonly ProblemView[]) => ClosingCurve = madeOnce(
  (problems: readonly ProblemView[]) => standingOf(problems.map(livedOf), countedTo()).closing,
);

/** Of the problems that were entered under an area's own code. */
export const areaLedger: (area: string) => AreaLedger = madeOnce((area: string) => {
  const day = countedTo();
  const problems = problemsOfArea(area);
  const lived = problems.map(livedOf);
  const lists = new Map(listsOf('subdistrict').map((list) => [list.value, list]));
  return {
    ...standingOf(lived, day),
    categories: standingsBy(lived, day, ({ row }) => row.category),
    subdistricts: standingsBy(lived, day, ({ row }) => subdistrictCode(row)).flatMap(({ key, ...standing }) => {
      const list = lists.get(key);
      return list ? [{ ...standing, list }] : [];
    }),
    late: inListOrder(
      { facet: 'area', value: area },
      problems.filter(({ state }) => state === 'overdue'),
    ),
  };
});
