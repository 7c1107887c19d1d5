import { expect, test } from 'vitest';
import { settings } from '../tests/fixtures/city/site.config.ts';
import { defineSite } from './site-schema.ts';
import { areas, rankings } from './subjects/data.ts';

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
    "SettingsError: site.config.ts subjects
      subjects is missing [setting-missing]
      allowed: subjects in square brackets, such as [areas, indicators], by their names in the import from subjects/data.ts
      to do: Add subjects: … here."
  `);
});

test('a site code has ten digits, and hosts are written alone', () => {
  const filing = { ...others.filing, governmentSiteCode: '123' };
  const government = { siteDomain: 'https://www.sample.example/' };
  expect(refusalOf({ ...settings, filing, government })).toMatchInlineSnapshot(`
    "SettingsError: site.config.ts filing.governmentSiteCode
      found '123' [setting-value]
      allowed: the code of a government site, ten digits such as 1304000009; '' where there is none yet
      to do: Correct it, then try again.

    site.config.ts government.siteDomain
      found 'https://www.sample.example/' [setting-value]
      allowed: the host alone, such as www.example.gov.cn
      to do: Correct it, then try again."
  `);
});

test('who publishes a dataset, under which licence and whether it is a sample is said by the city', () => {
  const { publication, datasets } = defineSite({
    ...settings,
    publication: {
      ...settings.publication,
      sample: ['adjustments'],
      of: { scoring: { licence: 'CC0-1.0', updated: { zh: '每年', en: 'Each year' } } },
    },
    subjects: [rankings, areas],
  });
  const said = datasets.map(({ name, publisher, licence, provenance, updated }) => [
    ...[name, publisher.en, licence, provenance, updated.en],
  ]);
  const { publisher } = publication;
  expect(said).toEqual([
    ['inspections', publisher.en, 'CC-BY-4.0', 'official', 'Each month'],
    ['scoring', publisher.en, 'CC0-1.0', 'official', 'Each year'],
    ['areas', publisher.en, 'CC-BY-4.0', 'official', 'When an area or a code changes'],
    ['adjustments', publisher.en, 'CC-BY-4.0', 'sample', 'In months that have any'],
  ]);
});

test('a city that words its own updates is held to its own cadence, and to none where it names none', () => {
  const updated = { zh: '示例：每年', en: 'Sample: each year' };
  const cadenceWith = (said: object) => {
    const publication = { ...settings.publication, of: { inspections: said } };
    const { datasets } = defineSite({ ...settings, publication, subjects: [rankings, areas] });
    return datasets.find(({ name }) => name === 'inspections')?.cadence;
  };
  expect([cadenceWith({}), cadenceWith({ updated }), cadenceWith({ updated, cadence: 'week' })]).toEqual([
    ...['month', undefined, 'week'],
  ]);
});

test('a dataset that is none, in what is said of datasets, is named: it would be called real data by mistake', () => {
  const publication = { ...settings.publication, sample: ['rankings'], of: { score: {} } };
  expect(refusalOf({ ...settings, publication, subjects: [rankings, areas] })).toMatchInlineSnapshot(`
    "SettingsError: site.config.ts publication.sample.0
      there is no dataset “rankings” [setting-dataset]
      allowed: inspections, adjustments, scoring, areas
      to do: Correct the name, or take it out.

    site.config.ts publication.of.score
      there is no dataset “score” [setting-dataset]
      allowed: inspections, adjustments, scoring, areas
      to do: Correct the name, or take it out."
  `);
});

test('a subject without those it needs, and one listed twice, are named', () => {
  expect(refusalOf({ ...others, subjects: [rankings, rankings] })).toMatchInlineSnapshot(`
    "SettingsError: site.config.ts subjects.0
      rankings needs areas, which is not in subjects [setting-needs]
      allowed: a subject together with those that it needs
      to do: Add areas to subjects and to the import at the head of the file, or take rankings out.

    site.config.ts subjects.1
      rankings is listed twice [setting-twice]
      allowed: each subject once
      to do: Take one of them out."
  `);
});
