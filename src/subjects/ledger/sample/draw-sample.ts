import type { SubjectSample } from '../../subject-sample.ts';
import { ledger } from '../dataset.ts';
import { makeLedgerSeries } from './ledger-series.ts';

/** The sample ledger: 13,989 invented problems in the areas of the sample. */
export function drawSample(): SubjectSample {
  return { series: [{ dataset: ledger, releases: makeLedgerSeries() }] };
}
