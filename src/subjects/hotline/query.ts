import { rowKey } from '../../releases/read/read-rows.ts';
import { currentRecords, newestRelease, publishedDataset, publishes } from '../../store/city.ts';
import { releasesOf, writtenOn } from '../../store/releases.ts';
import { hotline } from './dataset.ts';
import { viewMonths, type HotlineMonth } from './model/hotline-months.ts';

let months: HotlineMonth[] | undefined;

/** The months that are known of the hotline, newest first; none where the city publishes none. */
export const hotlineMonths = (): HotlineMonth[] =>
  (months ??= publishes(hotline) ? viewMonths(currentRecords(hotline)) : []);

export const hotlineIsSample = (): boolean => publishedDataset(hotline).dataset.provenance === 'sample';

/** The dataset with its newest release, to download and cite. */
export function hotlineFile() {
  const published = publishedDataset(hotline);
  return { dataset: published.dataset, release: releasesOf(published)[0] };
}

/** The table of a month as its files are called. */
export const monthTable = ({ month }: Pick<HotlineMonth, 'month'>) => ({
  id: month,
  dataset: publishedDataset(hotline).dataset,
  release: newestRelease(hotline),
});

/** The day on which the first figure of a month was recorded; undefined where none was. */
export const recordedOn = ({ source }: Pick<HotlineMonth, 'source'>): string | undefined =>
  writtenOn(hotline, rowKey(hotline, { month: source.month, id: source.id }));

/** The release that the hotline's pages show. */
export const hotlineReleases = () => [{ dataset: publishedDataset(hotline).dataset, release: newestRelease(hotline) }];
