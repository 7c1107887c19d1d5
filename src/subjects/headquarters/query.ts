import { asOf, currentRows, newestRelease, publishedDataset } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import { headquartersDuties } from './datasets/duties.ts';
import { headquarters } from './datasets/headquarters.ts';
import { specialActions } from './datasets/special-actions.ts';
import { treeOf, type Tree } from './model/headquarters-tree.ts';
import { listActions, type ActionList } from './model/special-actions.ts';

/** The headquarters as a tree, by the newest releases. */
export const headquartersTree = (): Tree => treeOf(currentRows(headquarters), currentRows(headquartersDuties));

/** The special actions as of the site's day. */
export const actionsNow = (): ActionList => listActions(currentRows(specialActions), asOf());

/** The releases that the page rests on; none of a dataset that has none yet. */
export const headquartersReleases = () =>
  [headquarters, headquartersDuties, specialActions]
    .map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }))
    .filter(({ release }) => release !== '');

/** The release that the page is cited with; none before the first. */
export function citedHeadquartersRelease() {
  const published = publishedDataset(headquarters);
  const release = releasesOf(published)[0];
  return release && { dataset: published.dataset, release };
}

export const headquartersAreSample = (): boolean => publishedDataset(headquarters).dataset.provenance === 'sample';
