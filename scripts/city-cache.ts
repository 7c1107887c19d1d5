import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where builds keep what they need again. One folder a city: entries of another would be taken for its own. */
export const cityCache = (city: string | undefined): string =>
  city
    ? resolve('node_modules/.astro-cities', createHash('sha256').update(resolve(city)).digest('hex').slice(0, 12))
    : 'node_modules/.astro';
