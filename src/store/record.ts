import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RegisterEntry } from '../releases/define/release-entry.ts';
import { publicRegister } from '../releases/register/public-register.ts';
import { releasesIn } from '../releases/register/register.ts';
import { asOf, loadedDataset, publishedDatasets } from './city.ts';

/** A dataset's register as pages show it. */
export interface PublishedRegister {
  dataset: Dataset;
  entries: readonly RegisterEntry[];
  releases: number;
  /** The hash of the last entry; null where there is none yet. */
  head: string | null;
}

/** The registers of all datasets, in the order of the settings. */
export const publishedRegisters = (): PublishedRegister[] =>
  publishedDatasets().map(({ dataset }) => {
    const { entries } = loadedDataset(dataset);
    return { dataset, entries, releases: releasesIn(entries).length, head: entries.at(-1)?.sha256 ?? null };
  });

const asText = (document: object): string => `${JSON.stringify(document, null, 1)}\n`;

/** `/data/<dataset>/register.json`. */
export const registerJson = (name: string): string => asText(publicRegister(loadedDataset({ name }), asOf()));

/** `/data/register/index.json`: what there is to check. */
export const recordIndex = (): string =>
  asText({
    format: 'gongwei-record/1',
    asOf: asOf(),
    datasets: publishedDatasets().map(({ dataset }) => dataset.name),
    articles: false,
  });
