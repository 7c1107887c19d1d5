import { expect, test, vi } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { handOver } from '../releases/state/checked-city.ts';

vi.mock('#settings', () => import('../../tests/support/list-site.ts'));

test('a city that was checked in this process is not loaded again, and keeps the definitions of the pages', async () => {
  const folder = openFolder();
  process.env['SITE_CITY'] = folder;
  const { default: site } = await import('#settings');
  const ours = site.datasets;
  const checked = ours.map((dataset) => ({
    dataset: { ...dataset },
    entries: [],
    releases: [],
    pictures: new Map(),
    problems: [],
  }));
  handOver(`${folder}/data`, { asOf: '2022-05-24', datasets: checked });
  const { asOf, publishedDataset } = await import('./city.ts');
  // The folder is empty: loading it would throw.
  expect(asOf()).toBe('2022-05-24');
  expect(ours).toHaveLength(1);
  for (const [at, dataset] of ours.entries()) {
    expect(publishedDataset(dataset).dataset).toBe(dataset);
    expect(publishedDataset(dataset).releases).toBe(checked[at]?.releases);
  }
});
