import { plainSum, type ExplainedParts } from '../../core/adds-up.ts';
import { gapKinds, type GapKind } from '../../core/gap-kinds.ts';

/** Everything that is missing, by kind. */
export const gapSum = (gaps: readonly { kind: GapKind }[]): ExplainedParts =>
  plainSum(
    gaps.length,
    gapKinds.map((kind) => gaps.filter((one) => one.kind === kind).length),
  );
