import { expect, test, vi } from 'vitest';
import { handedCity, handOver } from './checked-city.ts';

const city = { datasets: [], asOf: '2022-05-24' };

test('is handed over for its own folder alone', () => {
  expect(handedCity('/a/data')).toBeNull();
  handOver('/a/data', city);
  expect(handedCity('/a/data')).toBe(city);
  expect(handedCity('/b/data')).toBeNull();
});

test('reaches another copy of this module, as the bundle of the pages has one', async () => {
  handOver('/a/data', city);
  vi.resetModules();
  const copy = await import('./checked-city.ts');
  expect(copy.handedCity).not.toBe(handedCity);
  expect(copy.handedCity('/a/data')).toBe(city);
});
