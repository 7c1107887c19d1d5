import { isEmptyDifference } from './difference.ts';
import type { RowHistory } from './row-history.ts';

/** Names of the releases that wrote, changed or left out a row whose key `concerns` accepts, oldest first. */
export const releasesChanging = (
  { releases, differenceAt }: Pick<RowHistory, 'releases' | 'differenceAt'>,
  concerns: (key: string) => boolean,
): string[] =>
  releases.flatMap(({ entry: { release }, records }) => {
    const difference = differenceAt(release, concerns);
    const isChanged = difference ? !isEmptyDifference(difference) : records.some(({ key }) => concerns(key));
    return isChanged ? [release] : [];
  });
