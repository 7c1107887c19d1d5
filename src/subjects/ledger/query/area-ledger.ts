import { madeOnce } from '../../../core/made-once.ts';
import { standingOf, standingsBy, type LivedProblem, type Standing } from '../model/area-standing.ts';
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

/** Of the problems that were entered under an area's own code. */
export const areaLedger: (area: string) => AreaLedger = madeOnce((area: string) => {
  const day = countedTo();
  const problems = problemsOfArea(area);
  const lived = problems.map((problem): LivedProblem & Pick<ProblemView, 'row'> => ({
    ...{ row: problem.row, state: problem.state },
    life: lifeOfProblem(problem.id),
  }));
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
