import type { SubjectSample } from '../../subject-sample.ts';
import { inspectionRounds } from '../dataset.ts';
import { makeRoundsSeries } from './rounds-series.ts';

/** Thirteen months of rounds, with two that are announced. */
export const drawSample = (): SubjectSample => ({
  series: [{ dataset: inspectionRounds, releases: makeRoundsSeries() }],
});
