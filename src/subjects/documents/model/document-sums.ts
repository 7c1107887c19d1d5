import { plainSum } from '../../../core/adds-up.ts';
import type { countDocuments } from './document-lists.ts';

/** The documents by whether they hold, and by how much of them we have read. */
export const documentSums = (counts: ReturnType<typeof countDocuments>) => ({
  validity: plainSum(counts.count, [counts.inForce, counts.replaced, counts.repealed, counts.unknown]),
  read: plainSum(counts.count, [counts.whole, counts.part, counts.unread]),
});
