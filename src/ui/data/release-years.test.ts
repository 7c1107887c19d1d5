import { expect, test } from 'vitest';
import type { ComparedRelease } from '../../releases/state/published-release.ts';
import { releaseYears } from './release-years.ts';

const releases = ['2026-02-01', '2026-01-01', '2025-12-01', '2025-11-01'].map(
  (release) => ({ entry: { release } }) as ComparedRelease,
);
const namesOf = (most: number) => {
  const { told, years } = releaseYears(releases, most);
  return [told, ...years.map((one) => one.releases)].map((those) => those.map(({ entry }) => entry.release));
};

test('the newest releases are told, older ones are folded by year; a fold of one is none', () => {
  expect(namesOf(1)).toEqual([['2026-02-01'], ['2026-01-01'], ['2025-12-01', '2025-11-01']]);
  expect(namesOf(3)).toEqual([releases.map(({ entry }) => entry.release)]);
  expect(namesOf(9)).toEqual([releases.map(({ entry }) => entry.release)]);
});
