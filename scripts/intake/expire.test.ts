import { expect, test } from 'vitest';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { expire } from './expire.ts';
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
  const { texts } = expire(store, [{ what: 'texts', days: 30, from: 'received' }], '2025-01-01T00:00:00.000Z');
  expect([texts, notesOf(store, seq)]).toEqual([1, []]);
  expect(expire(store, [{ what: 'texts', days: 30, from: 'received' }], '2025-01-01T00:00:00.000Z').texts).toBe(0);
  store.close();
});
