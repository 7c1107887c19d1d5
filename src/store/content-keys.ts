import { contentKey } from '../releases/files/release-content.ts';
import { sha256 } from '../releases/register/hash.ts';
import type { RowHistory } from '../releases/state/row-history.ts';
import { asOf, publishedDatasets } from './city.ts';

/** Another wherever any release of a dataset is another, or is published otherwise: as when a text in it has ended. */
export const datasetKey = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): string =>
  sha256([dataset.name, ...releases.map(contentKey)].join());

/** Another wherever a dataset of the city is another, or the day of the site: for what is computed from several of them. */
export const cityKey = (): string => sha256([asOf(), ...publishedDatasets().map(datasetKey)].join());
