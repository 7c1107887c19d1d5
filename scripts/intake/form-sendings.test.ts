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
  const key = sendings.keyFor(body, here);
  const number = take(key);
  sendings.taken(number);
  now += 2000;
  expect(sendings.keyFor(body, here)).toBe(key);
  expect(sendings.keyFor(body, '192.0.2.2')).not.toBe(key);
  expect(sendings.keyFor({ ...body, fields: { ...body.fields, description: 'more dust' } }, here)).not.toBe(key);
  // A server that was started anew knows nothing of it: what it keeps of a key tells nobody the address.
  expect(openFormSendings({ store } as Intake, () => now).keyFor(body, here)).not.toBe(key);
  sendings.read(number);
  expect(() => sendings.keyFor(body, here)).toThrow('sent-before');
  now += 2 * sameForMs;
  expect(sendings.keyFor(body, here)).not.toBe(key);
  store.close();
});
