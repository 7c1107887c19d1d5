import type { ReleaseCheck } from '../../releases/check/release-check.ts';
import { dayIn } from '../../releases/check/release-check.ts';
import { pairingProblem } from './rules.ts';

/**
 * A community in use lies in an area that was in use on the day of its release. An area that ends later is a notice: the
 * list of areas has to come first, for the new communities name the new areas.
 */
export const checkCommunities: ReleaseCheck = ({ release, codes, placeOf }) =>
  release.records.flatMap((record) => {
    const found = record.printed['area'] ?? '';
    const area = codes.get('areas')?.get(found);
    const until = area ? dayIn(area, 'valid_to') : null;
    if (until === null || until >= release.entry.date || record.printed['valid_to']) return [];
    return [pairingProblem('community-area-ended', placeOf(record, 'area'), { found, until })];
  });
