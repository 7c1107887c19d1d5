import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ListIssue } from './list-issues.ts';
import type { ObjectionReport } from './objection-report.ts';

/** The entries of an issue, exposed and commended; `entries` is every entry of the list. */
export const issueSum = (
  { issue, black, red }: Pick<ListIssue, 'issue' | 'black' | 'red'>,
  entries: readonly { row: { issue: string } }[],
): ExplainedParts => plainSum(entries.filter(({ row }) => row.issue === issue).length, [black.length, red.length]);

/** The objections that were filed, by what came of them. */
export const objectionSum = ({ counts }: Pick<ObjectionReport, 'counts'>): ExplainedParts =>
  plainSum(counts.filed, [counts.upheld, counts.rejected, counts.open]);
