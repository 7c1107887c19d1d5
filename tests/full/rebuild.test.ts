import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { holdBackNewest } from '../../scripts/bench/hold-back-newest.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import { buildInto } from '../support/build-into.ts';
import { differingFiles, fileHashes } from '../support/file-hashes.ts';
import { openFolder } from '../support/trial-city.ts';

const fixture = resolve('tests/fixtures/city');
const notes = 'node_modules/.astro-cities/*/kept-pages.json';

/** The fixture city in a folder of its own, so that what builds keep of it is nobody else's. */
function makeCity(): string {
  const city = openFolder();
  for (const name of ['content', 'data']) cpSync(join(fixture, name), join(city, name), { recursive: true });
  const settings = pathToFileURL(join(fixture, 'site.config.ts')).href;
  writeFileSync(join(city, 'site.config.ts'), `export { default } from '${settings}';\n`);
  return city;
}

/** The notes that are in `after` and not in `before`: those of the city that was built between. */
const newNotes = (before: readonly string[]): string => globSync(notes).find((file) => !before.includes(file)) ?? '';

test('after one more release a build takes over what it would make the same, and gives the bytes of a clean build', () => {
  const city = makeCity();
  const known = globSync(notes);
  const release = holdBackNewest(join(city, 'data/ledger'));
  const folder = buildInto({ SITE_CITY: city });
  const kept = newNotes(known);
  const pages = readFileSync(kept, 'utf8');
  const before = fileHashes(folder);

  release();
  const rebuilt = fileHashes(buildInto({ SITE_CITY: city }, folder));
  const again = readFileSync(kept, 'utf8');
  rmSync(kept);
  const clean = fileHashes(buildInto({ SITE_CITY: city }));
  expect(differingFiles(clean, rebuilt)).toEqual([]);
  const changed = differingFiles(before, rebuilt).filter((file) => /ledger\/P-\d+\//.test(file));
  expect(changed.length).toBeGreaterThan(0);

  // What a page was made from is the same exactly where the page is.
  const [old, now] = [JSON.parse(pages), JSON.parse(again)];
  const remade = Object.keys(now).filter((file) => old[file]?.madeFrom !== now[file].madeFrom);
  expect(changed.filter((file) => !remade.includes(file))).toEqual([]);
  expect(remade.length).toBeLessThan(Object.keys(now).length);
});

test('a page is taken over only with the bytes that its build noted', () => {
  const city = makeCity();
  const known = globSync(notes);
  const folder = buildInto({ SITE_CITY: city });
  const kept = newNotes(known);
  const whole = fileHashes(folder);
  const noted: Record<string, { sha256: string }> = JSON.parse(readFileSync(kept, 'utf8'));
  const [planted = '', damaged = ''] = Object.keys(noted);
  const text = `${readFileSync(join(folder, planted), 'utf8')}<!-- planted -->`;
  writeFileSync(join(folder, planted), text);
  writeFileSync(join(folder, damaged), 'damaged');
  const note = noted[planted];
  if (note) note.sha256 = sha256(text);
  writeFileSync(kept, JSON.stringify(noted));
  // The planted page shows that pages are taken over at all.
  expect(differingFiles(whole, fileHashes(buildInto({ SITE_CITY: city }, folder)))).toEqual(['build.json', planted]);
  rmSync(kept);
  expect(differingFiles(whole, fileHashes(buildInto({ SITE_CITY: city }, folder)))).toEqual([]);
});
