import { expect, test } from 'vitest';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { expire } from './expire.ts';
import { believeClock } from './judge-clock.ts';
import { openStore } from './open-store.ts';
import { keepReport, notesOf } from './reports.ts';

test('of an old report the additions go too, also where its description went before', () => {
  const store = openStore(openIntakeFolder());
  const report = {
    ...({ service_code: 'dust', description: 'x', address_string: 'x', lat: null, long: null } as const),
    ...({ seen_at: null, locale: 'en', contact: {} } as const),
  };
  const arrival = { photos: [], contentHash: 'x', keyHash: null, isTest: true, now: '2024-01-01T00:00:00.000Z' };
  const { seq } = keepReport(store, { report, ...arrival });
  store.db.prepare("INSERT INTO note (report, text, noted_at) VALUES (?, 'left behind', ?)").run(seq, arrival.now);
  store.db.exec('UPDATE report SET description = NULL, address = NULL');
  believeClock(store, '2024-12-20T00:00:00.000Z');
  const { texts } = expire(store, [{ what: 'texts', days: 30, from: 'received' }], '2025-01-01T00:00:00.000Z');
  expect([texts, notesOf(store, seq)]).toEqual([1, []]);
  expect(expire(store, [{ what: 'texts', days: 30, from: 'received' }], '2025-01-01T00:00:00.000Z').texts).toBe(0);
  store.close();
});

test('nothing is deleted by a clock that has leapt or gone back, until somebody says that it is right', () => {
  const store = openStore(openIntakeFolder());
  const report = {
    ...({ service_code: 'dust', description: 'x', address_string: 'x', lat: null, long: null } as const),
    ...({ seen_at: null, locale: 'en', contact: { phone: '13800000000' } } as const),
  };
  const arrival = { photos: [], contentHash: 'x', keyHash: null, isTest: true };
  const retention = [{ what: 'contact', days: 365, from: 'received' }] as const;
  const expireAt = (now: string, isRight = false) => {
    const { doubt, contact } = expire(store, retention, now, isRight);
    return doubt ?? contact;
  };
  const first = '2026-01-01T00:00:00.000Z';
  keepReport(store, { report, ...arrival, now: first });
  // Of a folder that has not yet seen a clock the newest report tells the time.
  expect(expireAt('2099-01-01T00:00:00.000Z')).toBe(first);
  expect(expireAt('2026-01-20T00:00:00.000Z')).toBe(0);
  // A report that comes while the clock is wrong does not make it right, for what is deleted by it.
  keepReport(store, { report, ...arrival, now: '2099-01-01T00:00:00.000Z' });
  expect(expireAt('2099-01-01T01:00:00.000Z')).toBe('2026-01-20T00:00:00.000Z');
  expect(expireAt('1970-01-01T00:00:00.000Z')).toBe('2026-01-20T00:00:00.000Z');
  expect(expireAt('2026-02-10T00:00:00.000Z')).toBe(0);
  // Its days count from when the clock was right again, and are not seventy years.
  expect(
    store.db
      .prepare('SELECT received_at FROM report ORDER BY seq')
      .all()
      .map((row) => row['received_at']),
  ).toEqual([first, '2026-02-10T00:00:00.000Z']);
  expect(expireAt('2027-01-15T00:00:00.000Z')).toBe('2026-02-10T00:00:00.000Z');
  expect(expireAt('2027-01-15T00:00:00.000Z', true)).toBe(1);
  expect(expireAt('2027-02-15T00:00:00.000Z')).toBe(1);
  store.close();
});
