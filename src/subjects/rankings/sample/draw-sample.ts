import type { SubjectSample } from '../../subject-sample.ts';
import { adjustments } from '../datasets/adjustments.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoring } from '../datasets/scoring.ts';
import { makeAdjustmentsSeries } from './adjustments-series.ts';
import { makeInspectionsSeries } from './inspections-series.ts';
import { makeScoringSeries } from './scoring-series.ts';

// The sample was published before its registers had roots: the heads of those it follows.
const on = '2026-11-26';
const oldScoring = {
  release: '2025-09-22',
  sha256: '3a118e7a98c3baff3489241075a0bfd1e84aee13b254c2b8c85066627c605a12',
};
const oldInspections = {
  release: '2026-11-06',
  sha256: 'dd5ef45f6b05a37287bc457b7dc0df35aabbefbd9d840a0826614239c30b9e5b',
};
const oldAdjustments = {
  release: '2026-11-06',
  sha256: 'a09c8e9ea3737dfaf2e64465e1f6f1d271a7ff4cf00457955f049c852d8e7ff1',
};

/** The sample months of the ranking, with the rules they are scored by and what was changed afterwards. */
export const drawSample = (): SubjectSample => ({
  series: [
    { dataset: scoring, releases: makeScoringSeries(), follows: { on, ...oldScoring } },
    { dataset: inspections, releases: makeInspectionsSeries(), follows: { on, ...oldInspections } },
    { dataset: adjustments, releases: makeAdjustmentsSeries(), follows: { on, ...oldAdjustments } },
  ],
});
