import { join } from 'node:path';
import { officialDay } from '../support/official-city.ts';
import type { Cities } from './judge-mutant.ts';
import type { Tests } from './run-tests.ts';

/** The two fixture cities of a workplace, the official one built without a fault. */
export async function buildCities(tests: Tests, root: string): Promise<Cities> {
  const official = await tests.openOfficial();
  const { isGood, folder, output } = await tests.build(official, officialDay);
  if (!isGood) throw new Error(`The official city does not build without a fault.\n${output}`);
  return { city: join(root, 'tests/fixtures/city'), official, officialSite: folder };
}
