import site from '#settings';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RegisterEntry } from '../releases/define/release-entry.ts';
import type { Followed } from '../releases/register/follows.ts';
import { publicRegister, publishedFollows } from '../releases/register/public-register.ts';
import { releasesIn } from '../releases/register/register.ts';
import { byEnding, byLaw, countBlank, type BlankCells } from '../releases/state/blank-cells.ts';
import type { ArticlesRecord } from '../texts/record/articles-record.ts';
import { publishedArticlesRecord, publishedArticleTexts } from './article-record.ts';
import { asOf, loadedDataset, publishedDatasets } from './city.ts';

/** A dataset's register as pages show it. */
export interface PublishedRegister {
  dataset: Dataset;
  entries: readonly RegisterEntry[];
  releases: number;
  /** The hash of the last entry; null where there is none yet. */
  head: string | null;
  /** What it followed; see `publishedFollows`. */
  follows: Followed | null;
  /** What the served files of all releases lack, by reason. */
  blank: readonly BlankCells[];
  /** Where a row can be looked up, without language. */
  pathOf: (key: string) => string;
}

/** The registers of all datasets, in the order of the settings. */
export const publishedRegisters = (): PublishedRegister[] =>
  publishedDatasets().map(({ dataset, releases, newest }) => {
    const loaded = loadedDataset(dataset);
    const { entries } = loaded;
    const removed = releases.flatMap(({ removals, records }) => [...byLaw(removals), ...byEnding(records)]);
    return {
      dataset,
      entries,
      releases: releasesIn(entries).length,
      head: entries.at(-1)?.sha256 ?? null,
      follows: publishedFollows(loaded),
      blank: countBlank(removed),
      pathOf: (key) => {
        const record = newest.get(key);
        return (record && dataset.rowPath?.(record.printed)) ?? `data/${dataset.name}`;
      },
    };
  });

const asText = (document: object): string => `${JSON.stringify(document, null, 1)}\n`;

/** `/data/<dataset>/register.json`. */
export const registerJson = (name: string): string => asText(publicRegister(loadedDataset({ name }), asOf()));

/** The register of articles; null where the city publishes none, or none was registered yet. */
export function publishedArticleRegister(): ArticlesRecord | null {
  if (!site.subjects.some(({ name }) => name === 'articles')) return null;
  const record = publishedArticlesRecord();
  return record.entries.length > 0 ? record : null;
}

/** The files below `/data/register/` by their address there: what there is to check, and the articles with their texts. */
export function recordFiles(): ReadonlyMap<string, string | Uint8Array<ArrayBuffer>> {
  const articles = publishedArticleRegister();
  const datasets = publishedDatasets().map(({ dataset }) => dataset.name);
  const index = { format: 'gongwei-record/1', asOf: asOf(), datasets, articles: articles !== null };
  const texts = articles === null ? [] : [...publishedArticleTexts()];
  return new Map<string, string | Uint8Array<ArrayBuffer>>([
    ['index.json', asText(index)],
    ...(articles === null ? [] : [['articles.json', asText(articles)] as const]),
    ...texts.map(([file, bytes]) => [file, new Uint8Array(bytes)] as const),
  ]);
}
