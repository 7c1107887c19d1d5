import { dirname } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../src/site-schema.ts';

const dataFolder = 'tests/fixtures/city/data';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.doUnmock('#settings');
  vi.resetModules();
});

/** The day that pages print, and the day that the check counts to, at half past five in the afternoon of 1 August in Greenwich. */
async function daysOf(demonstration: boolean, siteToday: string): Promise<{ pages: string; check: string }> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-08-01T17:30:00Z') });
  vi.stubEnv('SITE_TODAY', siteToday);
  vi.doMock('#settings', async (actual: () => Promise<{ default: Site }>) => ({
    default: { ...(await actual()).default, demonstration },
  }));
  const { default: site } = await import('#settings');
  const { loadCityData } = await import('../scripts/city.ts');
  const { asOf } = await import('../src/store/city.ts');
  return { pages: asOf(), check: loadCityData({ site, folder: dirname(dataFolder), dataFolder }).asOf };
}

describe('check and pages speak of one day', () => {
  test.each([
    ['of a demonstration: that of its newest release or text', true, '', '2025-06-30'],
    ['of an official site: that of the build, in the time zone of the city', false, '', '2025-08-02'],
    ['of a demonstration under SITE_TODAY', true, '2025-07-10', '2025-07-10'],
    ['of an official site under SITE_TODAY', false, '2025-07-10', '2025-07-10'],
  ])('%s', async (_name, demonstration, siteToday, day) => {
    expect(await daysOf(demonstration, siteToday)).toEqual({ pages: day, check: day });
  });
});
