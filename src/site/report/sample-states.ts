import { numberBytes, writeNumber } from '../../core/intake/report-numbers.ts';
import type { PublishedState } from '../../core/intake/report-status.ts';
import { seedRandom } from '../../core/random.ts';

/** A sample report by its number, which a reader may try. */
export interface SampleState extends PublishedState {
  number: string;
}

/**
 * One report in each of five states, the same on every build: for a demonstration, which publishes no report of its own.
 * `open` and `settled` are rows of the ledger that an accepted and a settled one lead to.
 */
export function sampleStates(
  day: string,
  { open, settled }: { open: string | null; settled: string | null },
): SampleState[] {
  const random = seedRandom(20_260_401);
  const draw = (state: Pick<PublishedState, 'state' | 'reason' | 'ledger'>): SampleState => ({
    ...{ ...state, day },
    number: writeNumber(
      'report',
      Uint8Array.from({ length: numberBytes }, () => random.integer(0, 255)),
    ),
  });
  return [
    draw({ state: 'received', reason: null, ledger: null }),
    draw({ state: 'accepted', reason: null, ledger: open }),
    draw({ state: 'settled', reason: null, ledger: settled }),
    draw({ state: 'refused', reason: 'no-place', ledger: null }),
    draw({ state: 'duplicate', reason: null, ledger: open }),
  ];
}
