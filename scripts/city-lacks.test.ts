import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyDataset } from '../src/releases/state/load-dataset.ts';
import type { Site } from '../src/site-schema.ts';
import { indicators } from '../src/subjects/data.ts';
import whole from '../tests/fixtures/city/site.config.ts';
import official from '../tests/fixtures/official-site.ts';
import { openFolder } from '../tests/support/trial-city.ts';
import { cityLacks } from './city-lacks.ts';

/** What of these settings an official site must not be without. */
function demanded(changed: Partial<Site>, pages: Record<string, string> = {}): string[] {
  const folder = openFolder();
  mkdirSync(join(folder, 'content/pages/zh'), { recursive: true });
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, 'content/pages/zh', name), text);
  const site = { ...official, ...changed, subjects: [] };
  const city = { site, folder, dataFolder: join(folder, 'data') };
  return cityLacks(city, { datasets: [] }).flatMap(({ isDemanded, en }) =>
    isDemanded ? [en.split('. ')[0] ?? ''] : [],
  );
}
const marks = { icp: '豫ICP备11111111号', publicSecurity: '', governmentSiteCode: '1111111111' };

test('sponsor, contact, ICP number, site code and texts to fill in are demanded of an official site', () => {
  expect(demanded({ filing: marks })).toEqual([]);
  expect(
    demanded(
      { filing: { icp: '', publicSecurity: '', governmentSiteCode: '' }, government: {} },
      { 'about.mdx': '**待填：**主办单位。待填: 电话。' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "site.config.ts filing.icp: no ICP filing number.",
      "site.config.ts filing.governmentSiteCode: no government site code.",
      "site.config.ts government.sponsor: no sponsor is named.",
      "site.config.ts government.contact: no contact is given.",
      "content/pages/: places marked “To fill in”, by file: zh/about.mdx 2",
    ]
  `);
});

test('a mark that says itself that it is made up is as good as none', () => {
  expect(demanded({ filing: { ...marks, icp: '示例ICP备11111111号' } })).toMatchInlineSnapshot(`
    [
      "site.config.ts filing.icp: the ICP filing number is a sample, not a real one.",
    ]
  `);
});

test('a demonstration is asked for no mark, but its texts to fill in are told', () => {
  const filing = { icp: '', publicSecurity: '', governmentSiteCode: '' };
  expect(demanded({ demonstration: true, filing, government: {} }, { 'about.mdx': '**待填：**谁' })).toHaveLength(1);
});

test('a subject waits for the data that it cannot be without, and for no other', () => {
  const folder = openFolder();
  const site = { ...official, subjects: whole.subjects.filter(({ name }) => /^(areas|rankings)$/.test(name)) };
  const released = { entries: [{}], problems: [] };
  const city = { site, folder, dataFolder: join(folder, 'data') };
  const datasets = whole.datasets.map((dataset) =>
    Object.assign({ dataset, entries: [], problems: [] }, dataset.name === 'areas' ? released : {}),
  );
  const told = cityLacks(city, { datasets } as unknown as Parameters<typeof cityLacks>[1]).map(({ en }) => en);
  expect(told.filter((line) => line.includes('inspections'))).toHaveLength(1);
  expect(told.filter((line) => line.includes('adjustments'))).toEqual([]);
});

test('first releases are asked for in the order in which they can be made: lists of codes first', () => {
  const datasets = indicators.datasets.map((dataset) => ({ ...emptyDataset(dataset), entries: [] }));
  const site = { ...official, demonstration: true, subjects: [indicators], datasets: indicators.datasets };
  const told = cityLacks({ site, folder: openFolder(), dataFolder: '' }, { datasets }).map(({ en }) => en);
  expect(told).toEqual([
    'indicators: datasets without a first release: editions, indicators, observations, thresholds. Its pages are shown once all have one. An empty table with a guide: npm run new -- table editions',
  ]);
});
