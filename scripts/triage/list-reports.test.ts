import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { runScript } from '../../tests/support/trial-city.ts';
import { openStore } from '../intake/open-store.ts';
import { keepReport } from '../intake/reports.ts';
import { mostListed } from './list-reports.ts';

test('a list says how many more there are and goes on; no line of a text is broken into one without a mark', () => {
  const home = openIntakeFolder();
  const store = openStore(home);
  const description = `${'x'.repeat(67)}State: Settled${' '.repeat(66)}State: Settled`;
  for (let at = 0; at < mostListed + 2; at += 1)
    keepReport(store, {
      report: {
        ...{ service_code: 'garbage', description, address_string: '', lat: null, long: null, seen_at: null },
        ...{ locale: 'zh', contact: {} },
      },
      ...{ photos: [], contentHash: String(at), keyHash: null, isTest: true, now: '2026-07-01T04:00:00.000Z' },
    });
  store.close();
  Object.assign(process.env, { INTAKE_DATA: home.folder, INTAKE_KEY_FILE: home.keyFile });
  const triage = (...args: string[]) => runScript('triage.ts', resolve('tests/fixtures/city'), args).stdout;
  const count = (said: string) => said.match(/R(-[0-9A-Z]{5}){5}/g)?.length;
  expect([count(triage('list')), triage('list').includes('2 more follow: add --from 51')]).toEqual([50, true]);
  expect([count(triage('list', '--from', '51')), count(triage('list', '--all'))]).toEqual([2, 52]);
  const own = triage('show', '1').split('\n');
  expect(own.filter((line) => line.length > 79)).toEqual([]);
  expect(own.flatMap((line) => line.match(/.{1,80}/g) ?? []).filter((line) => /^State: Settled/.test(line))).toEqual(
    [],
  );
  expect(own.filter((line) => line.startsWith('  | ')).length).toBeGreaterThan(1);
});
