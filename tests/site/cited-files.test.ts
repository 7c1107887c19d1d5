import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadCity } from '../../src/releases/state/load-city.ts';
import city from '../fixtures/city/site.config.ts';
import '../support/built-site.ts';
import { findFile, readBuiltSite, type SitePage } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const { datasets } = loadCity({ ...city, dataFolder: 'tests/fixtures/city/data' });

interface Subject {
  dataset: string;
  /** The part of a page's address after its language that says which rows it shows. */
  page: RegExp;
  /** The rows of it, by key. */
  keysOf: (name: string) => string[];
  /** Datasets whose releases it cites beside its own. */
  beside?: readonly string[];
}

const loadedNamed = (name: string) => {
  const found = datasets.find(({ dataset }) => dataset.name === name);
  if (!found) throw new Error(`The fixture city has no ${name}.`);
  return found;
};
const keysWhere = (dataset: string, column: string) => {
  const rows = [...foldReleases(loadedNamed(dataset).dataset, loadedNamed(dataset).releases).values()];
  return (value: string) => rows.filter(({ printed }) => printed[column] === value).map(({ key }) => key);
};

const subjects: Record<string, Subject> = {
  entry: { dataset: 'red-black-list', page: /^red-black-list\/([^/]+-[BR]\d+)$/, keysOf: (id) => [id] },
  issue: {
    ...{ dataset: 'red-black-list', page: /^red-black-list\/(\d{4}-W\d\d)$/ },
    keysOf: keysWhere('red-black-list', 'issue'),
  },
  ranking: {
    ...{ dataset: 'inspections', page: /^rankings\/(\d{4}-\d\d)$/ },
    keysOf: keysWhere('inspections', 'month'),
    beside: ['adjustments', 'scoring'],
  },
  problem: { dataset: 'ledger', page: /^ledger\/(P-\d+)$/, keysOf: (id) => [id] },
};

const keysHeld = new Map<string, Set<string>>();

/** The keys of the rows of a file, as it is served. */
function keysIn(file: string, dataset: string): Set<string> {
  const known = keysHeld.get(file);
  if (known) return known;
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(site.folder, file), 'utf8'), { header: true });
  const held = new Set(
    data.map((row) =>
      loadedNamed(dataset)
        .dataset.key.map((column) => row[column])
        .join('|'),
    ),
  );
  keysHeld.set(file, held);
  return held;
}

/** The tables of a dataset that a page links, as files of the site. */
const linkedTables = ({ root }: SitePage, dataset: string): string[] =>
  root
    .querySelectorAll('main a[href$=".csv"]')
    .flatMap((link) => findFile(site, link.getAttribute('href') ?? '') ?? [])
    .filter((file) => file.startsWith(`data/${dataset}/`));

const citedRelease = /release (\d{4}-\d\d-\d\d(?:\.\d+)?)|(\d{4}-\d\d-\d\d(?:\.\d+)?) 版/g;

/** The releases that the page asks to be cited. */
function citedReleases({ root }: SitePage): string[] {
  const citations = root
    .querySelectorAll('main .citation, main .page-sources > p')
    .map(({ textContent }) => textContent.trim())
    .filter((text) => !/^(本页数据|Data on this page|登记它的文件|The file that records it)/.test(text));
  const named = citations.flatMap((text) => [...text.matchAll(citedRelease)].map(([, en, zh]) => en ?? zh ?? ''));
  return [...new Set(named)];
}

const shown = ({ page, keysOf }: Subject) =>
  site.pages.flatMap((one) => {
    const name = page.exec(one.file.replace(/^(zh|en)\//, '').replace(/\/index\.html$/, ''))?.[1];
    return name === undefined ? [] : [{ page: one, keys: keysOf(name) }];
  });

describe.each(Object.entries(subjects))('every page of one %s', (_, subject) => {
  const { dataset, beside = [] } = subject;
  const fileOf = (name: string, release: string) => `data/${name}/${release}/${name}.sample.csv`;
  const pages = shown(subject);

  test('links a table of its dataset that holds all its rows, and none that holds nothing of it', () => {
    expect(pages.length).toBeGreaterThan(5);
    const wrong = pages.flatMap(({ page, keys }) => {
      const held = linkedTables(page, dataset).map(
        (file) => keys.filter((key) => keysIn(file, dataset).has(key)).length,
      );
      return keys.length > 0 && held.includes(keys.length) && !held.includes(0) ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
  });

  test('cites a release whose file has rows of it', () => {
    const cited = pages.map(({ page, keys }) => ({ page, keys, releases: citedReleases(page) }));
    expect(cited.filter(({ releases }) => releases.length > 0).length).toBeGreaterThan(5);
    const wrong = cited.flatMap(({ page, keys, releases }) => {
      const own = releases.filter((release) => {
        const file = fileOf(dataset, release);
        return site.files.has(file) && keys.some((key) => keysIn(file, dataset).has(key));
      });
      const foreign = releases.filter(
        (release) => !own.includes(release) && !beside.some((name) => site.files.has(fileOf(name, release))),
      );
      return [
        ...(releases.length > 0 && own.length === 0 ? [`${page.file}: no release of its own rows`] : []),
        ...foreign.map((release) => `${page.file}: ${release}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
