import type { LedgerProblem } from '../dataset.ts';
import type { ProblemRecord } from './problem-record.ts';
import { viewProblem, type ProblemView } from './problem-view.ts';

/** A sample problem found on 4 May 2026, dispatched on 6 May, due on 20 May, but for the cells given. */
export const problemRow = (cells: Partial<LedgerProblem> = {}): LedgerProblem => ({
  id: 'P-000001',
  area: 'S01',
  subdistrict_zh: null,
  subdistrict_en: null,
  category: 'market',
  problem_class: 'market-waste',
  place_zh: '示例市场',
  place_en: 'Sample market',
  description_zh: '示例问题',
  description_en: 'Sample problem',
  basis_zh: null,
  basis_en: null,
  found_on: '2026-05-04',
  found_by: 'inspection',
  responsible_unit_zh: '示例管理所',
  responsible_unit_en: 'Sample office',
  collected_on: '2026-05-04',
  filed_on: '2026-05-05',
  dispatched_on: '2026-05-06',
  handled_on: null,
  fed_back_on: null,
  verified_on: null,
  evaluated_on: null,
  due_on: '2026-05-20',
  postponed_on: null,
  postponed_to: null,
  postponed_reason_zh: null,
  postponed_reason_en: null,
  returned: 0,
  status: 'assigned',
  verified_by_zh: null,
  verified_by_en: null,
  verified_how: null,
  closed_on: null,
  unfixed_reason_zh: null,
  unfixed_reason_en: null,
  reopened: 0,
  reopened_on: null,
  reply_zh: null,
  reply_en: null,
  objection: 'none',
  objection_filed_on: null,
  objection_acknowledged_on: null,
  objection_settled_on: null,
  display_until: '2031-05-04',
  picture_before: null,
  picture_after: null,
  change: 'new',
  change_note_zh: null,
  change_note_en: null,
  ...cells,
});

export const problemRecord = (
  release: string,
  cells: Partial<LedgerProblem> = {},
  more: Partial<ProblemRecord> = {},
): ProblemRecord => {
  const row = problemRow(cells);
  return { key: row.id, release, row, redacted: {}, ...more };
};

/** A fixed, verified and closed one. */
export const closedCells: Partial<LedgerProblem> = {
  status: 'closed',
  handled_on: '2026-05-12',
  fed_back_on: '2026-05-13',
  verified_on: '2026-05-15',
  verified_by_zh: '示例核查岗',
  verified_by_en: 'Sample verifier',
  verified_how: 'visit',
  closed_on: '2026-05-16',
};

/** A problem with one row, seen on 1 June 2026. */
export const problemView = (cells: Partial<LedgerProblem> = {}, more: Partial<ProblemRecord> = {}): ProblemView =>
  viewProblem(problemRecord('2026-05-11', cells, more), '2026-06-01');
