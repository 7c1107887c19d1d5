import type { LedgerProblem } from '../dataset.ts';
import { problemRow } from './problem.fixture.ts';

/** Garbage at a market, found on Monday 4 May 2026 and due on 18 May, but for the cells given. */
export const problemOf = (cells: Partial<LedgerProblem> = {}): LedgerProblem =>
  problemRow({
    subdistrict_zh: '示例街道',
    category: 'garbage',
    problem_class: 'garbage-left',
    due_on: '2026-05-18',
    ...cells,
  });

/** The cells of a problem that was fixed and closed. */
export const closedOn = (handled: string, verified: string, closed = verified): Partial<LedgerProblem> => ({
  status: 'closed',
  handled_on: handled,
  fed_back_on: handled,
  verified_on: verified,
  closed_on: closed,
  evaluated_on: closed,
});
