import { expect, test } from 'vitest';
import { settings } from '../../tests/fixtures/city/site.config.ts';
import { defineSite } from '../site-schema.ts';
import { showReleased } from './awaiting-subjects.ts';
import { areas, articles, indicators, rankings, review } from './data.ts';

const site = defineSite({ ...settings, subjects: [areas, indicators, rankings, articles, review] });
const without = (...empty: string[]) => showReleased(site, (name) => empty.includes(name));
const names = ({ subjects }: typeof site) => subjects.map(({ name }) => name);

test('a city of which every dataset has a release is shown as it is', () => {
  expect(without()).toBe(site);
});

test('a subject waits for each of its datasets; its pages stay in the navigation, and it is shown nowhere else', () => {
  const shown = without('scoring');
  expect(names(shown)).toEqual(['areas', 'indicators', 'rankings, not yet published', 'articles', 'review']);
  expect(shown.datasets.map(({ name }) => name).filter((name) => /inspections|adjustments|scoring/.test(name))).toEqual(
    [],
  );
  const rest = shown.subjects[2];
  expect(rest?.navigation).toBe(rankings.navigation);
  expect(rest?.awaits?.name).toBe('rankings');
  expect(rest?.awaited?.map(({ name }) => name)).toEqual(['inspections', 'adjustments', 'scoring']);
});

test('a subject waits for those that it needs', () => {
  expect(names(without('areas'))).toEqual([
    ...['areas', 'indicators', 'rankings'].map((name) => `${name}, not yet published`),
    ...['articles', 'review'],
  ]);
});

test('a dataset that a subject does without is left out alone', () => {
  const shown = without('adjustments', 'targets');
  expect(names(shown)).toEqual(names(site));
  const left = (city: typeof site) => city.datasets.map(({ name }) => name);
  expect(
    left(site)
      .filter((name) => !left(shown).includes(name))
      .sort(),
  ).toEqual(['adjustments', 'targets']);
  expect(shown.subjects.flatMap(({ awaited = [] }) => awaited.map(({ name }) => name)).sort()).toEqual([
    'adjustments',
    'targets',
  ]);
});
