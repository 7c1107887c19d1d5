import type { LoadedCity } from './load-city.ts';

/** A city that was found sound, as it may be published: without the texts whose display has ended. */
export type PublishedCity = Pick<LoadedCity, 'datasets' | 'asOf'>;

interface Handed {
  dataFolder: string;
  city: PublishedCity;
}

// The bundle of the pages has a copy of this module: what the check hands over, only the process can hold for both.
const key = Symbol.for('gongwei-portal.checked-city');
const shared: typeof globalThis & { [key]?: Handed } = globalThis;

/** Hands a checked city to the pages that are built next in this process, so that they need not load it again. */
export function handOver(dataFolder: string, city: PublishedCity): void {
  shared[key] = { dataFolder, city };
}

/** The city that was handed over for this folder; null where none was, as in `npm run dev`. */
export function handedCity(dataFolder: string): PublishedCity | null {
  const handed = shared[key];
  return handed?.dataFolder === dataFolder ? handed.city : null;
}
