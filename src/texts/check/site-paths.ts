import { changeFiles, laterReleases, releaseChangesFile } from '../../core/change-files.ts';
import { gapKinds } from '../../core/gap-kinds.ts';
import { catalogueFile, packageFile, releaseFiles, sumsTextFile } from '../../core/release-files.ts';
import { packageArchive, stateFiles } from '../../core/state-files.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { textsOfPages } from '../read/page-names.ts';

/** A dataset and the names of its releases. */
export interface ReleasedDataset {
  dataset: Dataset;
  releases: readonly string[];
}

/** What the site's own pages follow from. */
interface SiteParts {
  datasets: readonly ReleasedDataset[];
  /** The sections that pages of its subjects are in. */
  sections: ReadonlySet<string>;
  /** Slugs of `content/pages`. */
  texts: readonly string[];
  /** The days on which texts, whatever their language, or data were corrected. */
  correctedOn: readonly string[];
}

/** The pages of the site that are no subject's, without language. */
export const sitePaths = ({ datasets, sections, texts, correctedOn }: SiteParts): string[] => [
  ...(sections.has('campaign') ? ['campaign'] : []),
  ...[
    '',
    'this-week',
    'search',
    'corrections',
    'report',
    'accessibility',
    'report/api',
    'report/status',
    'site-map',
    'simple',
    'simple/city',
    'simple/report',
    'about/build',
    'about/sums',
    'about/conformance',
    'about/freshness',
    'data',
    'embed',
    'data/api',
    'data/register',
  ],
  ...new Set(correctedOn.map((day) => `corrections/${day.slice(0, 7)}`)),
  ...['unknown', ...gapKinds.map((kind) => `unknown/${kind}`)],
  ...datasets.flatMap(({ dataset: { name }, releases }) => [
    `data/${name}`,
    ...(laterReleases(releases).length > 0 ? [`data/${name}/compare`] : []),
    ...releases.map((release) => `data/${name}/${release}`),
  ]),
  ...texts.filter((slug) => !textsOfPages.includes(slug)),
];

/** The files that a text may link to; they have no language. */
export const siteFiles = (datasets: readonly ReleasedDataset[]): string[] => [
  ...['/licences.txt', '/tables/unknown.csv', '/api/v1/index.json', '/api/v1/openapi.json', '/api/v1/freshness.json'],
  ...[
    '/verify/verify.py',
    '/verify/verify.mjs',
    '/verify/record.md',
    '/data/register/index.json',
    `/data/${catalogueFile}`,
  ],
  ...datasets.flatMap(({ dataset, releases }) => [
    ...['latest.csv', packageArchive, packageFile, 'releases.yaml', 'register.json'].map(
      (file) => `/data/${dataset.name}/${file}`,
    ),
    ...changeFiles.map((file) => `/data/${dataset.name}/${file}`),
    ...laterReleases(releases).map((release) => `/data/${dataset.name}/${release}/${releaseChangesFile}`),
    ...stateFiles(dataset, releases).map(({ name }) => `/data/${dataset.name}/${name}`),
    ...[...releases, 'latest'].flatMap((release) =>
      [...releaseFiles(dataset).map(({ name }) => name), sumsTextFile, packageFile].map(
        (file) => `/data/${dataset.name}/${release}/${file}`,
      ),
    ),
  ]),
];
