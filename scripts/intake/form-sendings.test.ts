import { expect, test } from 'vitest';
import { checkReport } from '../../src/core/intake/check-report.ts';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { openFormSendings, sameForMs } from './form-sendings.ts';
import type { Intake } from './intake.ts';
import { openStore, type Store } from './open-store.ts';
import type { SentBody } from './read-body.ts';
import { keepReport } from './reports.ts';

const body: SentBody = {
  fields: { service_code: 'dust', description: 'dust', address_string: 'a street', consent: 'yes' },
  photos: [],
  isGone: () => false,
};
const here = '192.0.2.1';

/** Keeps the report of a sending; gives its number. */
function keep(store: Store, key: string): string {
  const checked = checkReport(body.fields, '2026-11-28');
  if (!checked.ok) throw new Error('The report is right.');
  return keepReport(store, {
    ...{ report: checked.report, photos: [], contentHash: 'content', isTest: true, now: '2026-11-28T00:00:00Z' },
    keyHash: store.key.sign('sending', key).toString('hex'),
  }).number;
}

test('the same from one address is one sending within minutes, also where a period ends meanwhile, and none later', () => {
  const store = openStore(openIntakeFolder());
  let now = sameForMs - 1000;
  const sendings = openFormSendings({ store } as Intake, () => now);
  const { key, turn } = sendings.begin(body, here);
  const number = keep(store, key);
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
  const [first, second, third] = [1, 2, 3].map(() => sendings.begin(body, here));
  if (!first || !second || !third) throw new Error('Three have begun.');
  const number = keep(store, first.key);
  sendings.taken(number, second.turn);
  sendings.taken(number, first.turn);
  expect([first, second, second].map(({ turn }) => sendings.read(number, turn))).toEqual([false, true, true]);
  // It was read while the third was at work.
  expect(() => sendings.taken(number, third.turn)).toThrow('sent-before');
  expect(sendings.read(number, third.turn)).toBe(false);
  store.close();
});

test('an answer that was superseded opens no more after a restart either, and the last one still does', () => {
  const home = openIntakeFolder();
  const before = openStore(home);
  const sendings = openFormSendings({ store: before } as Intake, () => 0);
  const first = sendings.begin(body, here);
  const number = keep(before, first.key);
  sendings.taken(number, first.turn);
  const second = sendings.begin(body, here);
  sendings.taken(number, second.turn);
  before.close();
  const store = openStore(home);
  const anew = openFormSendings({ store } as Intake, () => 0);
  const opened = [first, second, first, second].map(({ turn }) => anew.read(number, turn));
  expect(opened).toEqual([false, true, false, true]);
  store.close();
});
