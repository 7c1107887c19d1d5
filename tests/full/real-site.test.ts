import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildInto } from '../support/build-into.ts';
import '../support/built-site.ts';
import { checkPages, siteRules } from '../support/check-pages.ts';
import { differingFiles, fileHashes } from '../support/file-hashes.ts';
import { forgetShares } from '../support/forget-shares.ts';
import { samplePages, sampleSeed } from '../support/sample-pages.ts';
import { listSiteFiles } from '../support/site-pages.ts';
import { htmlFaults } from '../support/validate-html.ts';

const site = listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

describe('the real site', () => {
  const found = checkPages(site);
  test.each(siteRules)('every page %s', (rule) => expect(found.get(rule)).toEqual([]));

  test('pages of every route are valid HTML', async () => {
    const sample = samplePages(site.files);
    console.log(`${sample.length} pages validated, drawn by SITE_SAMPLE_SEED=${sampleSeed}`);
    expect(await htmlFaults(site.folder, sample)).toEqual([]);
  });

  test('serves the registered bytes of every release at its address, or a copy that says how many cells are blank', () => {
    const registered = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    );
    expect(registered.length).toBeGreaterThan(0);
    const wrong = registered.filter((name) => {
      const [dataset = '', file = ''] = name.split(/[\\/]/);
      const folder = join(site.folder, 'data', dataset, file.replace(/\.csv$/, ''));
      const csv = readdirSync(folder).find((one) => one.endsWith('.csv') && !one.includes('excel')) ?? '';
      const json = csv.replace(/\.csv$/, '.json');
      const bytes = readFileSync(join('data', name));
      if (bytes.equals(readFileSync(join(folder, csv)))) return false;
      const { blank_cells: blank } = JSON.parse(readFileSync(join(folder, json), 'utf8'));
      return !(Array.isArray(blank) && blank.some(({ cells }) => cells > 0));
    });
    expect(wrong).toEqual([]);
  });

  test('two clean builds give the same bytes', () => {
    const first = fileHashes(site.folder);
    forgetShares();
    expect(differingFiles(first, fileHashes(buildInto({})))).toEqual([]);
  });
});
