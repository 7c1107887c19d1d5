import { currentRows, newestRelease, publishedDataset, publishes } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import { reports } from './dataset.ts';
import { viewMonths, type MonthView } from './model/report-months.ts';

let months: MonthView[] | undefined;

/** The months of reports, newest first; none where the city publishes none. */
export const reportMonths = (): MonthView[] => (months ??= publishes(reports) ? viewMonths(currentRows(reports)) : []);

export const reportsAreSample = (): boolean => publishedDataset(reports).dataset.provenance === 'sample';

/** The dataset with its newest release, to download and cite. */
export function reportsFile() {
  const published = publishedDataset(reports);
  return { dataset: published.dataset, release: releasesOf(published)[0] };
}

/** The table of the months as its files are called. */
export const monthsTable = () => ({
  id: 'months',
  dataset: publishedDataset(reports).dataset,
  release: newestRelease(reports),
});

/** The release that the page shows. */
export const reportReleases = () => [{ dataset: publishedDataset(reports).dataset, release: newestRelease(reports) }];
