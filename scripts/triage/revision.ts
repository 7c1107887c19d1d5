import { sha256 } from '../intake/check-photo.ts';
import type { Store } from '../intake/open-store.ts';
import { notesOf, photosOf, reportAt } from '../intake/reports.ts';

/** A name for what a report says and shows: whoever decides names what they saw, and decides about nothing else. */
export function revisionOf(store: Store, seq: number): string {
  const row = reportAt(store, seq);
  const texts = row && [row.service_code, row.description, row.address, row.lat, row.long, row.seen_on];
  const added = [notesOf(store, seq), photosOf(store, seq).map((photo) => [photo.place, photo.kind, photo.sha256])];
  return sha256(JSON.stringify([texts, ...added])).slice(0, 10);
}
