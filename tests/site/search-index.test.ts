import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expireRows } from '../../src/releases/register/expire.ts';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const site = readBuiltSite(folder, inject('siteBase'), inject('siteOrigin'));
const { datasets, asOf } = loadCity({ ...city, dataFolder: 'tests/fixtures/city/data' });
const ledger = datasets.find(({ dataset }) => dataset.name === 'ledger');
if (!ledger) throw new Error('The fixture city has no ledger.');
const indexFiles = [...site.files].filter((file) => file.startsWith('search/ledger/'));
const whole = indexFiles.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

test('every problem there ever was is in the ledger’s own index, and the page of search names that very index', () => {
  const keys = [...foldReleases(ledger.dataset, ledger.releases).keys()];
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !whole.includes(`"id":"${key}"`))).toEqual([]);
  for (const locale of ['zh', 'en']) {
    const page = site.pages.find(({ file }) => file === `${locale}/search/index.html`);
    const index = page?.root.querySelector('apart-search')?.getAttribute('data-index') ?? '';
    expect(indexFiles).toContain(`${index.replace(`${inject('siteBase')}/`, '')}index.json`);
  }
});

test('it holds no text of a problem whose display has ended or that was withdrawn', () => {
  const published = foldReleases(ledger.dataset, expireRows(ledger, asOf));
  const registered = foldReleases(ledger.dataset, ledger.releases);
  const texts = ['place_zh', 'place_en', 'description_zh', 'description_en'];
  const shown = new Set([...published.values()].flatMap(({ printed }) => texts.map((name) => printed[name])));
  const gone = [...registered.values()].flatMap(({ printed }) =>
    texts.flatMap((name) => (shown.has(printed[name] ?? null) ? [] : [printed[name] ?? ''])),
  );
  expect(gone.length).toBeGreaterThan(1);
  expect(gone.filter((text) => whole.includes(text))).toEqual([]);
});
