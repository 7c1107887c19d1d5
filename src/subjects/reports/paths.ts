import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { reports } from './dataset.ts';

/** The page of the figures, from the first month on. */
export const reportPaths = ({ newest }: AddressedCity): string[] =>
  (newest.get(reports.name)?.size ?? 0) > 0 ? ['report/figures'] : [];
