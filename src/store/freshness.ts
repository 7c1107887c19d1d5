import { resolve } from 'node:path';
import site from '#settings';
import type { CityFreshness } from '../core/freshness/freshness.ts';
import { cityFreshness } from '../texts/freshness/city-freshness.ts';
import { asOf, publishedDatasets } from './city.ts';

/** What the city promises to keep fresh, as it is on the site's day. */
export const freshness = (): CityFreshness =>
  cityFreshness(site, publishedDatasets(), resolve(process.env['SITE_CITY'] ?? '.', 'content'), asOf());
