import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { holdBackNewest } from '../../scripts/bench/hold-back-newest.ts';
import type { KeptPage } from '../../scripts/build/kept-pages.ts';
import { cityCache } from '../../scripts/city-cache.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { buildInto } from '../support/build-into.ts';
import { differingFiles, fileHashes } from '../support/file-hashes.ts';
import { forgetShares } from '../support/forget-shares.ts';
import { openFolder } from '../support/trial-city.ts';

const fixture = resolve('tests/fixtures/city');

/** The fixture city in a folder of its own, so that what builds keep of it is nobody else's. */
function makeCity(): string {
  const city = openFolder();
  for (const name of ['content', 'data']) cpSync(join(fixture, name), join(city, name), { recursive: true });
  const settings = pathToFileURL(join(fixture, 'site.config.ts')).href;
  writeFileSync(join(city, 'site.config.ts'), `export { default } from '${settings}';\n`);
  return city;
}

test('after one more release a build takes over what it would make the same and nothing else, with the bytes of a clean build', () => {
  const city = makeCity();
  // Without its commit: a file that is saved while this runs would be seen on the page of the build.
  const env = { SITE_CITY: city, GIT_DIR: devNull };
  const release = holdBackNewest(join(city, 'data'), 'ledger');
  const folder = buildInto(env);
  const kept = join(cityCache(city), 'kept-pages.json');
  const old = readNotes(kept);
  const before = fileHashes(folder);

  release();
  const rebuilt = fileHashes(buildInto(env, folder));
  const noted = readNotes(kept);
  const changed = differingFiles(before, rebuilt).filter((file) => /ledger\/P-\d+\//.test(file));
  expect(changed.length).toBeGreaterThan(0);
  // What a page was made from is the same exactly where the page is.
  const remade = Object.keys(noted).filter((file) => old[file]?.madeFrom !== noted[file]?.madeFrom);
  expect(changed.filter((file) => !remade.includes(file))).toEqual([]);
  expect(remade.length).toBeLessThan(Object.keys(noted).length);

  // A page is taken over only with the bytes that its build noted; the planted one shows that pages are taken over at all.
  const [planted = '', damaged = ''] = Object.keys(noted);
  const text = `${readFileSync(join(folder, planted), 'utf8')}<!-- planted -->`;
  writeFileSync(join(folder, planted), text);
  writeFileSync(join(folder, damaged), 'damaged');
  const note = noted[planted];
  if (note) note.sha256 = sha256(text);
  writeFileSync(kept, JSON.stringify(noted));
  expect(differingFiles(rebuilt, fileHashes(buildInto(env, folder)))).toEqual(['build.json', planted].sort());

  // Nothing is taken over where nothing is noted, and pictures drawn anew are those that were kept.
  rmSync(kept);
  forgetShares(city);
  expect([...rebuilt.keys()].filter((file) => file.startsWith('share')).length).toBeGreaterThan(10);
  expect(differingFiles(rebuilt, fileHashes(buildInto(env, folder)))).toEqual([]);
});

const readNotes = (file: string): Record<string, KeptPage> => JSON.parse(readFileSync(file, 'utf8'));
