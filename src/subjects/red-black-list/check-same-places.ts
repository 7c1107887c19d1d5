import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { listProblem } from './rules.ts';

/** A place of an issue by the words a reader sees, whatever their spaces and capitals; null where there is nothing to compare. */
function placeIn({ printed }: RowRecord): string | null {
  const { issue, area, place_zh: place, status, list } = printed;
  if (!issue || !area || !place || status === 'withdrawn') return null;
  return [issue, area, list, place.normalize('NFKC').replace(/\s+/g, '').toLowerCase()].join('|');
}

/** Entries of this release whose place is in the same issue already, in an entry that was not withdrawn. */
export function findSamePlaces({ release, before, placeOf }: CheckedRelease): Problem[] {
  const state = new Map([...before, ...release.records.map((record): [string, RowRecord] => [record.key, record])]);
  const first = new Map<string, RowRecord>();
  const own = new Set(release.records);
  return [...state.values()].flatMap((record) => {
    const place = placeIn(record);
    const other = place === null ? undefined : first.get(place);
    if (place !== null && other === undefined) first.set(place, record);
    if (other === undefined) return [];
    // Whichever of the two this release brought is the one to look at.
    const [mine, theirs] = own.has(record) ? [record, other] : [other, record];
    return own.has(mine) ? [listProblem('place-twice', placeOf(mine, 'place_zh'), { other: theirs.key })] : [];
  });
}
