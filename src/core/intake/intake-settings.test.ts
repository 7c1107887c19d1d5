import { expect, test } from 'vitest';
import { settings } from '../../../tests/fixtures/city/site.config.ts';
import { defineSite } from '../../site-schema.ts';
import { intakeTerms, keptThings } from './intake-settings.ts';

const intake = { path: '/intake/v2/', controller: { zh: '某局', en: 'A bureau' }, privacyContact: '12345' };

test('a demonstration takes test reports alone, whatever its settings say', () => {
  expect(intakeTerms({ ...intake, testOnly: false }, true).testOnly).toBe(true);
  expect(intakeTerms({ ...intake, testOnly: true }, false).testOnly).toBe(true);
  expect(intakeTerms(intake, false).testOnly).toBe(false);
});

test('without settings nothing is invented, and everything that is kept has its end', () => {
  const terms = intakeTerms(undefined, false);
  expect(terms).toMatchObject({ controller: null, limits: { reviewDays: null, settleDays: null }, rewards: [] });
  for (const what of Object.keys(keptThings))
    expect(terms.retention.filter((row) => row.what === what).map(({ from }) => from)).toEqual(['settled', 'received']);
});

test('wrong settings are named', () => {
  const wrong = { ...intake, path: 'intake', retention: [{ what: 'contact', days: 1, from: 'settled' }] } as const;
  expect(() => defineSite({ ...settings, intake: { ...wrong, retention: [...wrong.retention] } }))
    .toThrowErrorMatchingInlineSnapshot(`
      [SettingsError: site.config.ts intake.path
        found 'intake' [setting-value]
        allowed: a path with a slash at both ends, such as /intake/v2/
        to do: Correct it, then try again.

      site.config.ts intake.retention
        found [{"what":"contact","days":1,"from":"settled"}] [setting-value]
        allowed: for each kind how long it is kept: contact, photos, texts
        to do: Correct it, then try again.]
    `);
  expect(defineSite({ ...settings, intake }).intake).toEqual(intake);
});
