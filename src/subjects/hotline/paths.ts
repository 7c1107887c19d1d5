import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { hotline } from './dataset.ts';

/** The hotline and a page for each month that is known of it; nothing before the first. */
export function hotlinePaths({ newest }: AddressedCity): string[] {
  const rows = [...(newest.get(hotline.name)?.values() ?? [])];
  const months = [...new Set(rows.flatMap(({ printed }) => printed['month'] ?? []))];
  return months.length === 0 ? [] : ['hotline', ...months.map((month) => `hotline/${month}`)];
}
