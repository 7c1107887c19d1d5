import { expect, test, vi } from 'vitest';
import { datasetKey } from './content-keys.ts';

vi.mock('#settings', () => import('../../tests/support/list-site.ts'));

const hash = (letter: string): string => letter.repeat(64);
const releaseOf = (bytes: string, ended: readonly unknown[] = []) =>
  ({
    ...{ entry: { release: '2022-05-18' }, sha256: hash(bytes), seeds: new Uint8Array() },
    ...{ removals: [], removedEarlier: [], ended },
  }) as never;

test('a dataset has another key where any of its releases, what has ended in one, or its name is another', () => {
  const keyOf = (name: string, ...releases: never[]) => datasetKey({ dataset: { name } as never, releases });
  const keys = [
    keyOf('a', releaseOf('1')),
    keyOf('b', releaseOf('1')),
    keyOf('a', releaseOf('2')),
    keyOf('a', releaseOf('1', ['text'])),
    keyOf('a', releaseOf('1'), releaseOf('2')),
    keyOf('a', releaseOf('2'), releaseOf('1')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf('a', releaseOf('1'))).toBe(keys[0]);
});

test('the city has another key on another day, and where any dataset is another', async () => {
  const seen = { day: '2022-05-24', releases: [releaseOf('1')] };
  vi.resetModules();
  vi.doMock('./city.ts', () => ({
    asOf: () => seen.day,
    publishedDatasets: () => [
      { dataset: { name: 'a' }, releases: [releaseOf('1')] },
      { dataset: { name: 'b' }, releases: seen.releases },
    ],
  }));
  const { cityKey } = await import('./content-keys.ts');
  const first = cityKey();
  expect(cityKey()).toBe(first);
  seen.day = '2022-05-25';
  const nextDay = cityKey();
  seen.releases = [releaseOf('2')];
  expect(new Set([first, nextDay, cityKey()]).size).toBe(3);
});
