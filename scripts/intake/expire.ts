import type { RetentionRow } from '../../src/core/intake/intake-settings.ts';
import { cleanDatabase, dropContact, dropPhotoRows, dropTexts, removePhotos } from './change-report.ts';
import { believeClock, judgeClock } from './judge-clock.ts';
import type { Store } from './open-store.ts';
import { rowsAs } from './reports.ts';

/** How many reports lost what; `doubt` is the time by which the clock is unlikely, so that nothing was deleted by it. */
export interface Expired {
  doubt: string | null;
  contact: number;
  photos: number;
  texts: number;
  keys: number;
}

/** Days after which the key of a sending is forgotten: nobody retries for so long. */
const keyDays = 30;

const having = {
  contact: 'EXISTS (SELECT 1 FROM contact WHERE contact.report = seq)',
  photos: 'EXISTS (SELECT 1 FROM photo WHERE photo.report = seq)',
  texts: '(description IS NOT NULL OR address IS NOT NULL OR EXISTS (SELECT 1 FROM note WHERE note.report = seq))',
} as const;
const since = { settled: 'ended_at', received: 'received_at' } as const;

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();

/**
 * Deletes what the table of the settings no longer keeps, and the photos on the disk that no report names: nothing by a clock
 * that is unlikely, unless somebody says that it is right.
 */
export function expire(store: Store, retention: readonly RetentionRow[], now: string, isRight = false): Expired {
  const gone: string[] = [];
  const counts = store.transactFor((): Expired => {
    const doubt = isRight ? null : judgeClock(store, now);
    if (doubt !== null) return { doubt, contact: 0, photos: 0, texts: 0, keys: 0 };
    believeClock(store, now);
    const due = (what: RetentionRow['what']): number[] => [
      ...new Set(
        retention
          .filter((row) => row.what === what)
          .flatMap(({ days, from }) =>
            rowsAs<{ seq: number }>(
              store.db
                .prepare(`SELECT seq FROM report WHERE ${since[from]} <= ? AND ${having[what]}`)
                .all(daysBefore(now, days)),
            ).map(({ seq }) => seq),
          ),
      ),
    ];
    const [contact, photos, texts] = [due('contact'), due('photos'), due('texts')];
    for (const seq of contact) dropContact(store, seq);
    for (const seq of photos) gone.push(...dropPhotoRows(store, seq));
    for (const seq of texts) dropTexts(store, seq);
    const { changes } = store.db
      .prepare('DELETE FROM sending WHERE report IN (SELECT seq FROM report WHERE received_at <= ?)')
      .run(daysBefore(now, keyDays));
    return { doubt, contact: contact.length, photos: photos.length, texts: texts.length, keys: Number(changes) };
  });
  removePhotos(store, gone);
  if (isAny(counts)) cleanDatabase(store);
  return counts;
}

/** True where anything was deleted. */
export const isAny = ({ contact, photos, texts, keys }: Expired): boolean => contact + photos + texts + keys > 0;

/** Removes photos of reports that never came to be: the server was stopped between a photo and its row. Only where no other server runs. */
export const sweepPhotos = (store: Store): void => removePhotos(store, store.photos.list());
