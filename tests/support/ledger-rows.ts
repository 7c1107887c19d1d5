import { ledger, type LedgerProblem } from '../../src/subjects/ledger/dataset.ts';
import { writeCsv } from '../fixtures/city-rows/write-csv.ts';

export type ProblemCells = Partial<Record<keyof LedgerProblem, string>>;

/** A sound problem that was found and collected, and nothing more; with these cells in place of its own. */
export const openProblem = (cells: ProblemCells = {}): ProblemCells => ({
  id: 'P-000001',
  area: 'S01',
  category: 'market',
  problem_class: 'market-waste',
  place_zh: '示例市场',
  description_zh: '示例：菜叶未清',
  found_on: '2022-05-02',
  found_by: 'hotline',
  responsible_unit_zh: '示例市场公司',
  collected_on: '2022-05-02',
  returned: '0',
  status: 'open',
  reopened: '0',
  objection: 'none',
  display_until: '2025-05-02',
  change: 'new',
  ...cells,
});

const dispatched: ProblemCells = {
  filed_on: '2022-05-03',
  dispatched_on: '2022-05-04',
  due_on: '2022-05-14',
  status: 'assigned',
};
const fixed: ProblemCells = { ...dispatched, handled_on: '2022-05-09', fed_back_on: '2022-05-10', status: 'rectified' };
const verified: ProblemCells = {
  ...fixed,
  verified_on: '2022-05-12',
  verified_by_zh: '示例复核岗',
  verified_how: 'visit',
  status: 'verified',
};

/** The same problem further on its way. */
export const assignedProblem = (cells: ProblemCells = {}): ProblemCells => openProblem({ ...dispatched, ...cells });
export const fixedProblem = (cells: ProblemCells = {}): ProblemCells => openProblem({ ...fixed, ...cells });
export const verifiedProblem = (cells: ProblemCells = {}): ProblemCells => openProblem({ ...verified, ...cells });
export const closedProblem = (cells: ProblemCells = {}): ProblemCells =>
  openProblem({ ...verified, closed_on: '2022-05-13', status: 'closed', ...cells });

/** It came back after it was closed, and nobody has been told yet. */
export const reopenedProblem = (cells: ProblemCells = {}): ProblemCells =>
  openProblem({ filed_on: '2022-05-03', status: 'reopened', reopened: '1', reopened_on: '2022-05-16', ...cells });

export const unfixedProblem = (cells: ProblemCells = {}): ProblemCells =>
  openProblem({
    status: 'closed-unfixed',
    closed_on: '2022-05-13',
    unfixed_reason_zh: '示例：已拆除',
    unfixed_reason_en: 'Sample: pulled down',
    ...cells,
  });

/** A release of the ledger as the text of its file. */
export const ledgerCsv = (...problems: ProblemCells[]): string =>
  writeCsv(Object.keys(ledger.columns).join(','), problems);
