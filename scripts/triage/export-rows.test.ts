import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { compileCache } from '../../tests/support/compile-cache.ts';
import { openDeskCity } from '../../tests/support/desk-city.ts';
import { makePhoto, openIntakeFolder } from '../../tests/support/intake-server.ts';
import { deleteReport } from '../intake/change-report.ts';
import { checkPhoto } from '../intake/check-photo.ts';
import { openStore, type Store } from '../intake/open-store.ts';
import { keepReport, photosOf, reportAt, type ReportRow } from '../intake/reports.ts';
import { acceptReport, lookAtPhotos } from './decide.ts';
import { revisionOf } from './revision.ts';

const now = '2025-07-01T04:00:00.000Z';

/** A report that the desk has accepted, with a photo that it has looked at. */
async function accept(store: Store, words: string, seed: number): Promise<ReportRow> {
  const photo = await checkPhoto({ kind: 'near', bytes: Buffer.from(await (await makePhoto(seed)).arrayBuffer()) });
  if (typeof photo === 'string') throw new Error(photo);
  const row = keepReport(store, {
    report: {
      ...{ service_code: 'garbage', description: words, address_string: '示例一路 1 号', lat: null, long: null },
      ...{ seen_at: '2025-06-30', locale: 'zh', contact: {} },
    },
    ...{ photos: [photo], contentHash: words, keyHash: null, isTest: false, now },
  });
  const revision = revisionOf(store, row.seq);
  lookAtPhotos(store, row, null, now, revision);
  const facts = {
    ...{ accepted_on: '2025-07-01', area: 'S01', problem_class: 'garbage-left', subdistrict_zh: null },
    ...{ place_zh: '示例一路 1 号', place_en: null, description_zh: words, description_en: null },
    ...{ unit_zh: '示例环卫一所', unit_en: null },
  };
  expect(acceptReport(store, row, facts, now, { revision, published: new Set() })).toBeNull();
  return row;
}

test.each([
  ['its photo still comes whole', true],
  ['its photo is gone', false],
])('what is deleted while an export is at work is neither written nor asked back: %s', async (_, isWhole) => {
  const home = openIntakeFolder();
  const store = openStore(home);
  const [gone, stays] = [await accept(store, '示例：后来删除的', 1), await accept(store, '示例：留下的', 2)];
  const name = photosOf(store, gone.seq)[0]?.sha256 ?? '';
  const [path, bytes] = [store.photos.pathOf(name), store.photos.read(name)];
  // A pipe in the place of the photo: whoever reads it waits until it is written.
  rmSync(path);
  spawnSync('mkfifo', [path]);
  const city = openDeskCity();
  const [file, args] = [join(city, 'reports.csv'), ['--lang', 'en']];
  const exporting = spawn(process.execPath, ['scripts/triage.ts', 'export', file, ...args], {
    env: {
      ...{ ...process.env, ...compileCache, SITE_CITY: city, SITE_TODAY: '2025-07-02' },
      ...{ INTAKE_DATA: home.folder, INTAKE_KEY_FILE: home.keyFile },
    },
  });
  const said = Promise.all([text(exporting.stdout), text(exporting.stderr)]);
  // Opens as soon as the export reads it.
  const pipe = await open(path, 'w');
  expect(deleteReport(store, gone.seq, now)).toBeNull();
  if (isWhole) await pipe.writeFile(bytes);
  await pipe.close();
  const [done, complaints] = await said;
  expect([done.split('\n')[0], complaints]).toEqual([`1 row is in ${file}.`, '']);
  const csv = readFileSync(file, 'utf8');
  expect([csv.includes('留下的'), csv.includes('后来删除的')]).toEqual([true, false]);
  expect(readdirSync(city).filter((one) => one.endsWith('.jpg'))).toHaveLength(1);
  expect([gone, stays].map(({ seq }) => reportAt(store, seq)?.ledger_id)).toEqual([null, expect.any(String)]);
  store.close();
});
