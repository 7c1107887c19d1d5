import { plainSum, type ExplainedParts } from '../../../core/adds-up.ts';
import { clauseResults, type Scorecard } from './scorecard.ts';

/** The clauses of an edition, by result. */
export const clauseSum = ({ lines, counts }: Pick<Scorecard, 'lines' | 'counts'>): ExplainedParts =>
  plainSum(
    lines.length,
    clauseResults.map((result) => counts[result]),
  );
