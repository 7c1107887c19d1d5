import { expect, test } from 'vitest';
import { checkReport } from '../../src/core/intake/check-report.ts';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { openFormSendings, sameForMs } from './form-sendings.ts';
import type { Intake } from './intake.ts';
import { openStore } from './open-store.ts';
import type { SentBody } from './read-body.ts';
import { keepReport } from './reports.ts';

const body: SentBody = {
  fields: { service_code: 'dust', description: 'dust', address_string: 'a street', consent: 'yes' },
  photos: [],
  isGone: () => false,
};
const here = '192.0.2.1';

test('the same from one address is one sending within minutes, also where a period ends meanwhile, and none later', () => {
  const store = openStore(openIntakeFolder());
  let now = sameForMs - 1000;
  const sendings = openFormSendings({ store } as Intake, () => now);
  const checked = checkReport(body.fields, '2026-11-28');
  if (!checked.ok) throw new Error('The report is right.');
  const take = (key: string): string =>
    keepReport(store, {
      ...{ report: checked.report, photos: [], contentHash: 'content', isTest: true, now: '2026-11-28T00:00:00Z' },
      keyHash: store.key.sign('sending', key).toString('hex'),
    }).number;
  const { key, turn } = sendings.begin(body, here);
  const number = take(key);
  sendings.taken(number, turn);
  now += 2000;
  expect(sendings.begin(body, here).key).toBe(key);
  expect(sendings.begin(body, '192.0.2.2').key).not.toBe(key);
  expect(sendings.begin({ ...body, fields: { ...body.fields, description: 'more dust' } }, here).key).not.toBe(key);
  // A server that was started anew knows nothing of it: what it keeps of a key tells nobody the address.
  expect(openFormSendings({ store } as Intake, () => now).begin(body, here).key).not.toBe(key);
  expect(sendings.read(number, turn)).toBe(true);
  expect(() => sendings.begin(body, here)).toThrow('sent-before');
  now += 2 * sameForMs;
  expect(sendings.begin(body, here).key).not.toBe(key);
  store.close();
});

test('of all answers to one sending the last tells the code, as long as none was read; whichever ends first', () => {
  const store = openStore(openIntakeFolder());
  const sendings = openFormSendings({ store } as Intake, () => 0);
  const [first, second, third] = [1, 2, 3].map(() => sendings.begin(body, here).turn);
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three have begun.');
  sendings.taken('R-1', second);
  sendings.taken('R-1', first);
  expect([sendings.read('R-1', first), sendings.read('R-1', second), sendings.read('R-1', second)]).toEqual([
    ...[false, true, true],
  ]);
  // It was read while the third was at work.
  expect(() => sendings.taken('R-1', third)).toThrow('sent-before');
  expect(sendings.read('R-1', third)).toBe(false);
  store.close();
});
