import type { Store } from './open-store.ts';

const day = 86_400_000;
/** Days by which a clock may go on, or back, since it was last seen: the server looks every hour, and is off for weeks at most. */
const [mostAhead, mostBack] = [45 * day, day];
const seen = 'clock';

/** The newest time that the folder knows of: when its clock was last believed, or what came last; null where it knows none. */
function newestTime({ db }: Store): string | null {
  const kept = db.prepare('SELECT value FROM meta WHERE name = ?').get(seen)?.['value'];
  if (kept instanceof Uint8Array) return Buffer.from(kept).toString();
  const newest = db.prepare('SELECT max(max(received_at), max(changed_at)) AS newest FROM report').get()?.['newest'];
  return typeof newest === 'string' ? newest : null;
}

/**
 * The time that makes `now` unlikely, or null where it may be right: what is deleted by a clock that stands at 2099 is gone, and
 * nothing is past its time by one that has gone back. Run it inside `transact`.
 */
export function judgeClock(store: Store, now: string): string | null {
  const newest = newestTime(store);
  if (newest === null) return null;
  const ahead = Date.parse(now) - Date.parse(newest);
  return ahead > mostAhead || ahead < -mostBack ? newest : null;
}

/** Notes that the clock is right. What was received at a time that is yet to come, by a wrong clock, is kept from now on. */
export function believeClock({ db }: Store, now: string): void {
  db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
    seen,
    Buffer.from(now),
  );
  const soon = new Date(Date.parse(now) + mostBack).toISOString();
  for (const column of ['received_at', 'changed_at', 'ended_at'])
    db.prepare(`UPDATE report SET ${column} = ? WHERE ${column} > ?`).run(now, soon);
}
