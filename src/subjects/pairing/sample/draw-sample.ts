import { seedRandom } from '../../../core/random.ts';
import type { SubjectSample } from '../../subject-sample.ts';
import { communities } from '../datasets/communities.ts';
import { helpingUnits } from '../datasets/helping-units.ts';
import { pairingRecords } from '../datasets/pairing-records.ts';
import { pairings } from '../datasets/pairings.ts';
import { drawPairs } from './draw-pairs.ts';
import { drawRecords } from './draw-records.ts';
import { makeCommunities, makePairings, makeUnits } from './pair-series.ts';
import { makeRecords } from './record-series.ts';

/** Invented communities, the invented units that help them, and fifteen months of what they promised and did. */
export function drawSample(): SubjectSample {
  const pairs = drawPairs(seedRandom(20250901));
  // Each pair has a seed of its own: a change of one does not change what comes after it.
  const records = pairs.flatMap((pair, index) => drawRecords(seedRandom(7000 + index), pair));
  return {
    series: [
      { dataset: communities, releases: makeCommunities() },
      { dataset: helpingUnits, releases: makeUnits() },
      { dataset: pairings, releases: makePairings(pairs) },
      { dataset: pairingRecords, releases: makeRecords(records) },
    ],
  };
}
