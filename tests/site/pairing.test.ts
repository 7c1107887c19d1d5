import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readTree } from '../support/read-tree.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const site = readBuiltSite(folder, inject('siteBase'), inject('siteOrigin'));
const data = resolve(import.meta.dirname, '../fixtures/city/data');

/** The ids of every row that any release of a dataset ever wrote. */
const idsOf = (dataset: string): string[] => {
  const files = Object.entries(readTree(join(data, dataset))).filter(([name]) => name.endsWith('.csv'));
  return [...new Set(files.flatMap(([, csv]) => [...csv.matchAll(/^(C\d{3}-[\w-]+),/gm)].map(([, id = '']) => id)))];
};

describe.each(['zh', 'en'])('paired help (%s)', (locale) => {
  const pageAt = (path: string) => site.pages.find(({ file }) => file === `${locale}/${path}/index.html`);
  const textOf = (path: string): string => pageAt(path)?.root.querySelector('main')?.text ?? '';

  test('has every row that was ever published on the page of its community, the withdrawn ones too', () => {
    const rows = [...idsOf('pairings'), ...idsOf('pairing-records')];
    expect(rows.length).toBeGreaterThan(25);
    const isShown = (id: string): boolean =>
      pageAt(`pairing/${id.slice(0, 4)}`)?.root.querySelector(`[id="${id}"]`) != null;
    expect(rows.filter((id) => !isShown(id))).toEqual([]);
  });

  test('says that nothing is recorded in the same sentence on every page that shows the pair', () => {
    const sentences =
      locale === 'zh'
        ? ['自2025年3月14日以来没有活动记录。', '自2025年2月3日结对以来没有活动记录。']
        : ['No activity recorded since 14 March 2025.', 'No activity recorded since it began on 3 February 2025.'];
    const [ever, never] = sentences;
    for (const path of ['pairing', 'pairing/C002', 'pairing/units/U002']) expect(textOf(path)).toContain(ever);
    for (const path of ['pairing', 'pairing/C004', 'pairing/units/U003']) expect(textOf(path)).toContain(never);
    // Younger than a quarter, and ended.
    for (const path of ['pairing/C005', 'pairing/C003']) {
      expect(textOf(path)).not.toMatch(locale === 'zh' ? /没有活动记录/ : /No activity/);
    }
  });

  test('draws one square for each pair that goes on, and marks those without activity', () => {
    const field = pageAt('pairing')?.root.querySelector('.pair-field');
    expect(field?.querySelectorAll('.pair-square')).toHaveLength(4);
    expect(field?.querySelectorAll('.pair-square__quiet')).toHaveLength(2);
    expect(field?.querySelectorAll('.pair-square__frame--none')).toHaveLength(2);
  });

  test('leads from the page of an area to its communities', () => {
    const links = pageAt('areas/S02')
      ?.root.querySelectorAll('#pairing a')
      .map((link) => link.getAttribute('href')?.replace(/^.*?\/pairing\//, ''));
    expect(links).toEqual(expect.arrayContaining(['C003/', 'C005/', 'C006/']));
  });
});

test('the table of pairs has a row for each that was not withdrawn, with its state on the day of the site', () => {
  const [header = '', ...rows] = readFileSync(join(folder, 'tables/pairing/pairs.csv'), 'utf8').trim().split('\n');
  expect(header).toMatch(/last_activity.*quiet.*as_of/);
  expect(rows.map((row) => /C\d{3}-\d/.exec(row)?.[0])).toEqual([
    'C001-1',
    'C001-2',
    'C002-1',
    'C003-1',
    'C004-1',
    'C005-1',
  ]);
});
