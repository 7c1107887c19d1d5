import { expect, test, vi } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { handOver } from '../releases/state/checked-city.ts';
import { redBlackList } from '../subjects/red-black-list/dataset.ts';

vi.mock('#settings', () => import('../../tests/support/list-site.ts'));

test('a city that was checked in this process is not loaded again, and keeps the definitions of the pages', async () => {
  const folder = openFolder();
  process.env['SITE_CITY'] = folder;
  const checked = { dataset: { ...redBlackList }, releases: [], pictures: new Map(), problems: [] };
  handOver(`${folder}/data`, { asOf: '2022-05-24', datasets: [checked] });
  const { asOf, publishedDataset } = await import('./city.ts');
  // The folder is empty: loading it would throw.
  expect(asOf()).toBe('2022-05-24');
  expect(publishedDataset(redBlackList).dataset).toBe(redBlackList);
  expect(publishedDataset(redBlackList).releases).toBe(checked.releases);
});
