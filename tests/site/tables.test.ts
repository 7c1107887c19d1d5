import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const tables = [...site.files]
  .filter((file) => file.startsWith('tables/') && file.endsWith('.metadata.json'))
  .map((file) => file.slice(0, -'.metadata.json'.length));
const textOf = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const isBuilt = (address: string): boolean => findFile(site, new URL(address).pathname) !== undefined;

interface Metadata {
  name: string;
  release: string;
  release_url: string;
  files: Record<string, string>;
  page: { zh: string; en: string };
  row_count: number;
  columns: { name: string; title: { zh: string; en: string } }[];
}

describe('what a page shows can be taken away', () => {
  test('there are tables of indicators, issues, rankings and the ledger', () => {
    for (const name of [
      'tables/indicators/sample-litter-removal-rate',
      'tables/indicators/standard/2018',
      'tables/hotline/2025-02',
      'tables/red-black-list/2025-W26',
      'tables/red-black-list/open',
      'tables/rankings/2025-05',
      'tables/rankings/all',
      'tables/ledger/weeks',
      'tables/ledger/days',
      'tables/ledger/units/2025-W23',
    ])
      expect(tables).toContain(name);
  });

  test.each(tables)('%s: every file is there, its rows fill its columns and say what they are', (table) => {
    const about: Metadata = JSON.parse(textOf(`${table}.metadata.json`));
    expect(Object.keys(about.files)).toEqual(['xlsx', 'csv', 'json']);
    expect(Object.values(about.files).filter((address) => !isBuilt(address))).toEqual([]);
    expect([about.page.zh, about.page.en, about.release_url].filter((address) => !isBuilt(address))).toEqual([]);
    // The fixture city is all sample data: the word is in the name under which it is saved, and in every row.
    expect(about.name).toContain('.sample');
    expect(about.name).toContain(about.release);
    const { data, meta } = Papa.parse<Record<string, string>>(textOf(`${table}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(about.columns.map(({ name }) => name));
    expect(data.length).toBe(about.row_count);
    for (const row of data) {
      expect(row).toMatchObject({ provenance: 'sample' });
      for (const column of ['dataset', 'dataset_zh', 'dataset_en', 'release', 'release_url'])
        expect(row[column], column).not.toBe('');
      expect(isBuilt(row['release_url'] ?? '')).toBe(true);
    }
    const whole: { rows: Record<string, unknown>[]; source: { name: string }[] } = JSON.parse(textOf(`${table}.json`));
    expect(whole.rows.map((row) => Object.keys(row))).toEqual(data.map((row) => Object.keys(row)));
    expect(whole.source.map(({ name }) => name)).toContain('sample');
    // A column that is empty in every row of every table would be one that nothing fills.
    expect(about.columns.filter(({ title }) => title.zh === '' || title.en === '')).toEqual([]);
  });

  test('every table is linked from the page that shows it, under a name that says dataset, release and sample', () => {
    const linked = new Map(
      site.pages.flatMap(({ url, root }) =>
        root
          .querySelectorAll('.table-links a[download]')
          .map((link) => [`${link.getAttribute('href')}`, { url, saved: link.getAttribute('download') ?? '' }]),
      ),
    );
    const unlinked = tables.flatMap((table) => {
      const about: Metadata = JSON.parse(textOf(`${table}.metadata.json`));
      return Object.entries(about.files).filter(
        ([format, address]) =>
          about.row_count > 0 && linked.get(new URL(address).pathname)?.saved !== `${about.name}.${format}`,
      );
    });
    expect(unlinked).toEqual([]);
  });

  test('an Excel file of an indicator, with unit, source and release, is three clicks from home', () => {
    const pageAt = (url: string) => site.pages.find((page) => page.url === url)?.root;
    const home = `${site.base}/en/`;
    const linksOf = (url: string): string[] =>
      pageAt(url)
        ?.querySelectorAll('a[href]')
        .map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')) ?? [];
    const second = `${site.base}/en/indicators/`;
    const third = `${second}sample-litter-removal-rate/`;
    expect(linksOf(home)).toContain(second);
    expect(linksOf(second)).toContain(third);
    expect(linksOf(third)).toContain(`${site.base}/tables/indicators/sample-litter-removal-rate.xlsx`);
    const [row] = Papa.parse<Record<string, string>>(textOf('tables/indicators/sample-litter-removal-rate.csv'), {
      header: true,
    }).data;
    expect(row).toMatchObject({
      ...{ indicator_zh: '示例垃圾清运率', indicator_en: 'Sample litter removal rate', period_start: '2008-01-01' },
      ...{
        value: '71.3',
        unit: 'percent',
        unit_zh: '%',
        certainty: 'certain',
        document: '示例来源',
        dataset: 'observations',
      },
    });
  });
});
