import { newestRelease } from '../../../store/city.ts';
import { inspectionRounds } from '../dataset.ts';
import { outcomes } from '../model/found-tally.ts';
import { withTally } from './found.ts';
import { allRounds, roundDataset } from './rounds.ts';

/** The table of all rounds as its files are called. */
export const roundsTable = () => ({
  id: 'rounds',
  dataset: roundDataset(),
  release: newestRelease(inspectionRounds),
});

/** Every round that counts, the newest first, with what became of the problems that it found. */
export const roundRows = () =>
  allRounds()
    .map(withTally)
    .map(({ round: { id, kind, row, days, standing, release }, tally }) => ({
      release,
      printed: {
        ...{ id, kind, period: row.period, announced: row.announced, first_day: days.first, last_day: days.last },
        ...{ areas: row.areas.join(';'), standing, places: printed(row.places), found: printed(row.found) },
        ...Object.fromEntries(outcomes.map((outcome) => [outcome, tally === null ? null : String(tally[outcome])])),
        counts_in: row.counts_in,
      },
    }));

const printed = (count: number | null): string | null => (count === null ? null : String(count));
