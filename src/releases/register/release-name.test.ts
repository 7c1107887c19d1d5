import { expect, test } from 'vitest';
import { compareReleases, isReleaseName, nextReleaseName } from './release-name.ts';

test('releases sort by day, then by number: .10 comes after .9', () => {
  const names = ['2022-05-24.10', '2022-05-25', '2022-05-24', '2022-05-24.9', '2021-12-31', '2022-05-24.2'];
  expect(names.sort(compareReleases)).toEqual([
    '2021-12-31',
    '2022-05-24',
    '2022-05-24.2',
    '2022-05-24.9',
    '2022-05-24.10',
    '2022-05-25',
  ]);
});

test('a release is equal to itself', () => {
  expect(compareReleases('2022-05-24', '2022-05-24')).toBe(0);
});

test('the first release of a day bears its name, the next are numbered from 2', () => {
  expect(nextReleaseName('2022-05-24', [])).toBe('2022-05-24');
  expect(nextReleaseName('2022-05-24', ['2022-05-23', '2022-05-24'])).toBe('2022-05-24.2');
  expect(nextReleaseName('2022-05-24', ['2022-05-24', '2022-05-24.2', '2022-05-24.9'])).toBe('2022-05-24.10');
});

test.each(['2022-05-24.1', '2022-05-24.0', '2022-05-24.02', '2022-5-24', 'latest', '2022-05-24.'])(
  '%s is no release name',
  (name) => {
    expect(isReleaseName(name)).toBe(false);
  },
);
