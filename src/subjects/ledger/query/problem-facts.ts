import type { BothTexts } from '../explorer/answer.ts';
import { noValue } from '../explorer/facets.ts';
import type { ProblemFacts } from '../explorer/table.ts';
import { deadlineStateOf } from '../model/deadline-state.ts';
import { deadlineOf } from '../model/problem-state.ts';
import { isWithdrawn, type ProblemView } from '../model/problem-view.ts';
import { subdistrictCode } from '../model/subdistrict-code.ts';

/** A problem as the explorer knows it. */
export function factsOf(problem: ProblemView): ProblemFacts {
  const { id, row, state, timing } = problem;
  return {
    id,
    place: bothTexts(row.place_zh, row.place_en),
    area: row.area,
    subdistrict: subdistrictCode(row) ?? noValue,
    category: row.category,
    class: row.problem_class,
    unit: row.responsible_unit_zh || noValue,
    state,
    deadline: deadlineStateOf(problem),
    foundBy: row.found_by,
    verifiedHow: row.verified_how ?? noValue,
    foundOn: row.found_on,
    timing,
    dueOn: timing === null || timing.kind === 'taken' ? null : deadlineOf(row),
    reopened: row.reopened,
    isCounted: !isWithdrawn(problem),
  };
}

/** A text of the ledger; null where it has gone, whatever its column says of itself. */
export const bothTexts = (zh: string | null, en: string | null): BothTexts | null => (zh ? { zh, en } : null);
