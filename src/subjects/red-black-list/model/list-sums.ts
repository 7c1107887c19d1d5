import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import type { ListIssue, Rectification } from './list-issues.ts';
import type { ObjectionReport } from './objection-report.ts';

/** The entries of an issue, exposed and commended; `entries` is every entry of the list. */
export const issueSum = (
  { issue, black, red }: Pick<ListIssue, 'issue' | 'black' | 'red'>,
  entries: readonly { row: { issue: string } }[],
): ExplainedParts => plainSum(entries.filter(({ row }) => row.issue === issue).length, [black.length, red.length]);

/** The black entries that a report speaks of, fixed and not fixed. */
export const fixedSum = ({ entries, rectified, open }: Rectification): ExplainedParts =>
  plainSum(entries.length, [rectified, open]);

/** The objections that were filed, by what came of them. */
export const objectionSum = ({ counts }: Pick<ObjectionReport, 'counts'>): ExplainedParts =>
  plainSum(counts.filed, [counts.upheld, counts.rejected, counts.open]);
