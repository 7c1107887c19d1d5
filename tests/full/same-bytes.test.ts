import { expect, test } from 'vitest';
import { buildInto } from '../support/build-into.ts';
import { differingFiles, fileHashes } from '../support/file-hashes.ts';
import { forgetShares } from '../support/forget-shares.ts';

test('three builds in a row of the fixture city give the same bytes, whether pictures are drawn or kept', () => {
  const city = 'tests/fixtures/city';
  const builds = [true, true, false].map((isClean) => {
    if (isClean) forgetShares(city);
    return fileHashes(buildInto({ SITE_CITY: city }));
  });
  const [first = new Map()] = builds;
  expect([...first.keys()].filter((file) => file.startsWith('share')).length).toBeGreaterThan(10);
  expect(builds.map((build) => differingFiles(first, build))).toEqual(builds.map(() => []));
});
