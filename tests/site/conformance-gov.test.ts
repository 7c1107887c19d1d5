import { expect, inject, test } from 'vitest';
import { inspectSite } from '../../scripts/conformance-gov/inspect-site.ts';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';

const verdicts = (verdict: string) =>
  inspectSite(inject('officialFolder'), official, '/').flatMap((one) =>
    one.verdict === verdict ? [`${one.rule.id}: ${one.broken.join(' ')}`] : [],
  );

test('an official city that has set all holds every rule that can be judged', () => {
  expect(verdicts('not-held')).toEqual([]);
  expect(verdicts('not-configured')).toEqual([]);
});
