import { setTimeout as wait } from 'node:timers/promises';
import { storeFaultOf } from './store-error.ts';

/** Milliseconds for which a request waits while another process holds the database, and how often it tries. */
const [longest, pause] = [2000, 25];

/**
 * Does what is done in one transaction as soon as no other process holds the database. SQLite would wait in place, and all
 * others with it; here they go on. Throws SQLite’s own error where it is held too long.
 */
export async function whenFree<Result>(work: () => Result): Promise<Result> {
  const end = performance.now() + longest;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (storeFaultOf(error) !== 'busy' || performance.now() >= end) throw error;
    }
    await wait(pause);
  }
}
