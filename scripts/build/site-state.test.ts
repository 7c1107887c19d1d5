import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { writeBuildFile, type BuildDays } from './build-file.ts';
import { siteState } from './site-state.ts';

const official: BuildDays = {
  demonstration: false,
  timeZone: 'Asia/Shanghai',
  base: '/',
  asOf: '2022-05-20',
  builtOn: '2022-05-20',
  expiresOn: '2022-05-25',
};

function makeSite(days: Partial<BuildDays> = {}): string {
  const folder = openFolder();
  mkdirSync(join(folder, 'zh'));
  writeFileSync(join(folder, 'zh/index.html'), 'a page');
  writeBuildFile(folder, { ...official, ...days });
  return folder;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubEnv('SITE_TODAY', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
const at = (moment: string, folder: string): string => {
  vi.setSystemTime(moment);
  return siteState(folder).is;
};

describe('a site of an official city', () => {
  test('may be online until midnight in the city before the day on which a text ends', () => {
    const folder = makeSite();
    expect(at('2022-05-24T15:59:59Z', folder)).toBe('good');
    expect(at('2022-05-24T16:00:00Z', folder)).toBe('expired');
  });

  test('may stay where no text ends', () =>
    expect(at('2032-01-01T00:00:00Z', makeSite({ expiresOn: null }))).toBe('good'));

  test('is judged by SITE_TODAY where that is set', () => {
    vi.stubEnv('SITE_TODAY', '2022-05-25');
    expect(at('2022-05-21T00:00:00Z', makeSite())).toBe('expired');
  });
});

describe('a site of a demonstration', () => {
  const folder = makeSite({ demonstration: true });

  test('is judged by the day its data speaks of: its invented entries do not end with the calendar', () => {
    expect(at('2032-01-01T00:00:00Z', folder)).toBe('good');
  });

  test('ends by SITE_TODAY where that is set', () => {
    vi.stubEnv('SITE_TODAY', '2022-05-25');
    expect(siteState(folder)).toMatchObject({ is: 'expired', expiresOn: '2022-05-25' });
  });
});

describe('a folder', () => {
  test('that is not there, or is a file, has no site', () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'file'), '');
    expect([siteState(join(folder, 'none')).is, siteState(join(folder, 'file')).is]).toEqual(['absent', 'absent']);
  });

  test('without a build file, or with somebody else’s, is none of ours', () => {
    const folder = makeSite();
    writeFileSync(join(folder, 'build.json'), '{"builtBy": "another program"}');
    expect(siteState(folder).is).toBe('unmarked');
    rmSync(join(folder, 'build.json'));
    expect(siteState(folder).is).toBe('unmarked');
  });

  test.each([
    ['a file is missing', (folder: string) => rmSync(join(folder, 'zh/index.html'))],
    ['a file has changed', (folder: string) => writeFileSync(join(folder, 'zh/index.html'), 'A page')],
    ['a file has come', (folder: string) => writeFileSync(join(folder, 'zh/new.html'), '')],
  ])('is not whole when %s', (_what, damage) => {
    const folder = makeSite({ expiresOn: null });
    expect(siteState(folder).is).toBe('good');
    damage(folder);
    expect(siteState(folder).is).toBe('damaged');
  });

  test('is whole with what a file manager left in it', () => {
    const folder = makeSite({ expiresOn: null });
    writeFileSync(join(folder, 'zh/.DS_Store'), '');
    expect(siteState(folder).is).toBe('good');
  });
});
