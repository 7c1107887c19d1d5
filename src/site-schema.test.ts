import { expect, test } from 'vitest';
import { settings } from '../tests/fixtures/city/site.config.ts';
import { defineSite } from './site-schema.ts';
import { rankings } from './subjects/data.ts';

/** What `defineSite` says of settings as a city may have written them; null where it takes them. */
function refusalOf(written: object): string | null {
  try {
    // Node runs the settings of a city without looking at types.
    Reflect.apply(defineSite, undefined, [written]);
    return null;
  } catch (error) {
    return String(error);
  }
}

const { subjects, ...others } = settings;

test('settings of before, which list datasets, are told to list subjects', () => {
  expect(refusalOf(settings)).toBeNull();
  expect(refusalOf({ ...others, datasets: subjects.flatMap(({ datasets }) => datasets) })).toMatchInlineSnapshot(`
    "Error: site.config.ts is not right:
    ✖ list what the city publishes: subjects: […], in place of datasets; CHANGELOG.md shows how
      → at subjects"
  `);
});

test('a site code has ten digits, and hosts are written alone', () => {
  const filing = { ...others.filing, governmentSiteCode: '123' };
  const government = { siteDomain: 'https://www.sample.example/' };
  expect(refusalOf({ ...settings, filing, government })).toMatchInlineSnapshot(`
    "Error: site.config.ts is not right:
    ✖ a site code has ten digits
      → at filing.governmentSiteCode
    ✖ write the host alone: www.example.gov.cn
      → at government.siteDomain"
  `);
});

test('a subject without those it needs, and one listed twice, are named', () => {
  expect(refusalOf({ ...others, subjects: [rankings, rankings] })).toMatchInlineSnapshot(`
    "Error: site.config.ts is not right:
    rankings needs areas: list it in subjects too
    rankings needs areas: list it in subjects too
    rankings is listed twice"
  `);
});
