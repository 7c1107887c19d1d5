import { asOf, currentRows, newestRelease, publishedDataset } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import { reviewEvents } from './datasets/events.ts';
import { reviewProcedure } from './datasets/procedure.ts';
import { procedureOf, type Procedure } from './model/procedure.ts';
import { reviewHistory, type ReviewHistory } from './model/review-history.ts';

/** How a review goes, by the newest release. */
export const procedureNow = (): Procedure => procedureOf(currentRows(reviewProcedure));

/** The history of the title as of the site's day. */
export const historyNow = (): ReviewHistory =>
  reviewHistory(currentRows(reviewEvents), procedureNow().cycle?.years ?? null, asOf());

/** The releases that the page rests on; none of a dataset that has none yet. */
export const reviewReleases = () =>
  [reviewEvents, reviewProcedure]
    .map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }))
    .filter(({ release }) => release !== '');

/** The release that the page is cited with; none before the first. */
export function citedReviewRelease() {
  const published = publishedDataset(reviewEvents);
  const release = releasesOf(published)[0];
  return release && { dataset: published.dataset, release };
}

export const reviewIsSample = (): boolean => publishedDataset(reviewEvents).dataset.provenance === 'sample';
