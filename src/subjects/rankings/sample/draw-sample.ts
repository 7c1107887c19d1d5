import type { SubjectSample } from '../../subject-sample.ts';
import { adjustments } from '../datasets/adjustments.ts';
import { inspections } from '../datasets/inspections.ts';
import { scoring } from '../datasets/scoring.ts';
import { makeAdjustmentsSeries } from './adjustments-series.ts';
import { makeInspectionsSeries } from './inspections-series.ts';
import { makeScoringSeries } from './scoring-series.ts';

/** The sample months of the ranking, with the rules they are scored by and what was changed afterwards. */
export const drawSample = (): SubjectSample => ({
  series: [
    { dataset: scoring, releases: makeScoringSeries() },
    { dataset: inspections, releases: makeInspectionsSeries() },
    { dataset: adjustments, releases: makeAdjustmentsSeries() },
  ],
});
