import { splitCodes } from '../../releases/define/cells.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';
import { assignments } from './datasets/assignments.ts';

/** Tasks that name a problem which was closed before they were assigned: right after a relapse, else a slip of the code. */
export function assignmentNotices(
  datasets: readonly LoadedDataset[],
  problems: ReadonlyMap<string, RowRecord>,
): Notice[] {
  return [...newestState(datasets, assignments.name).values()].flatMap(({ key, printed }) => {
    const { state, change, assigned_on: assigned, problems: named } = printed;
    if (state !== 'new' || change === 'withdrawn' || !named || !assigned) return [];
    return splitCodes(named).flatMap((id): Notice[] => {
      const problem = problems.get(id)?.printed;
      const closed = problem?.['closed_on'];
      if (problem?.['status'] !== 'closed' || !closed || closed >= assigned) return [];
      return [
        {
          entry: key,
          zh: `问题 ${id} 在 ${closed} 已销号，早于任务的交办日期 ${assigned}：编号对吗？`,
          en: `Problem ${id} was closed on ${closed}, before the task was assigned on ${assigned}: is the code right?`,
        },
      ];
    });
  });
}
