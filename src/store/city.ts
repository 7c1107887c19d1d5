import { join, resolve } from 'node:path';
import site from '#settings';
import { codesEver, type CodesEver } from '../releases/check/check-dataset.ts';
import { problemText, type Problem } from '../releases/check/problem.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { publishedCopies } from '../releases/register/expire.ts';
import { handedCity, type PublishedCity } from '../releases/state/checked-city.ts';
import { differenceBetween, type Difference } from '../releases/state/difference.ts';
import { foldReleases, type State } from '../releases/state/fold.ts';
import { loadCity } from '../releases/state/load-city.ts';
import type { Release } from '../releases/state/load-dataset.ts';

/** A dataset with its states, folded once a build and shared by all pages. */
export interface PublishedDataset {
  dataset: Dataset;
  /** Oldest first. */
  releases: Release[];
  states: State[];
  /** What each release changed; the first release's is null. */
  differences: (Difference | null)[];
}

// Kept for the whole build; scripts/watch-city.ts drops this module when a file under data/ is saved.
let loaded: PublishedCity | undefined;
const published = new Map<string, PublishedDataset>();

function load(): PublishedCity {
  const dataFolder = join(resolve(process.env['SITE_CITY'] ?? '.'), 'data');
  return (loaded ??= handedOver(dataFolder) ?? loadPublished(dataFolder));
}

/** What `npm run build` has checked, under our own definitions: the check's are others of the same name. */
function handedOver(dataFolder: string): PublishedCity | null {
  const city = handedCity(dataFolder);
  if (!city) return null;
  const datasets = site.datasets.flatMap((dataset) => {
    const checked = city.datasets.find((one) => one.dataset.name === dataset.name);
    return checked ? [{ ...checked, dataset }] : [];
  });
  return { asOf: city.asOf, datasets };
}

function loadPublished(dataFolder: string): PublishedCity {
  const found = loadCity({ ...site, dataFolder });
  refuse(found.problems);
  // The one door: nothing on the site sees a text whose display has ended.
  const datasets = publishedCopies(found);
  refuse(datasets.flatMap(({ problems }) => problems));
  return { asOf: found.asOf, datasets };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const first = problems.slice(0, 5).map((one) => problemText(one, 'en'));
  throw new Error(`${problems.length} problems in the data; "npm run check" shows all.\n${first.join('\n')}`);
}

let known: CodesEver | undefined;

/** Every code ever published, with its newest row. */
export const codes = (): CodesEver => (known ??= codesEver(load().datasets));

/** The one day of the site, `YYYY-MM-DD`: states, deadlines and limits are counted to it. */
export const asOf = (): string => load().asOf;

/** Every dataset of the city, in the order of its settings. */
export const publishedDatasets = (): PublishedDataset[] => site.datasets.map(publishedDataset);

/** True where the city publishes a dataset. */
export const publishes = ({ name }: Pick<Dataset, 'name'>): boolean => site.datasets.some((one) => one.name === name);

/** A dataset's releases, states and differences. Throws where the city does not publish it. */
export function publishedDataset({ name }: Pick<Dataset, 'name'>): PublishedDataset {
  const known = published.get(name);
  if (known) return known;
  const found = load().datasets.find((one) => one.dataset.name === name);
  if (!found) throw new Error(`This city does not publish the dataset ${name}; see site.config.ts.`);
  const { dataset, releases } = found;
  const states = foldReleases(dataset, releases);
  const differences = states.map((state, index) => {
    const before = states[index - 1];
    return before ? differenceBetween(dataset, before, state) : null;
  });
  const result = { dataset, releases, states, differences };
  published.set(name, result);
  return result;
}

/** The row of a record, typed by its dataset's definition. */
export const typedRow = <Row extends Record<string, unknown>>(_dataset: Dataset<Row>, { row }: RowRecord): Row =>
  // It was read by this very definition's schema: the one place where that knowledge meets the types.
  row as Row;

/** The rows of a dataset as they stand now, typed by its definition. */
export function currentRecords<Row extends Record<string, unknown>>(dataset: Dataset<Row>): RowRecord<Row>[] {
  const state = publishedDataset(dataset).states.at(-1) ?? new Map<string, RowRecord>();
  return [...state.values()].map((record) => ({ ...record, row: typedRow(dataset, record) }));
}

export const currentRows = <Row extends Record<string, unknown>>(dataset: Dataset<Row>): Row[] =>
  currentRecords(dataset).map(({ row }) => row);

/** Name of the newest release of a dataset. */
export const newestRelease = (dataset: Pick<Dataset, 'name'>): string =>
  publishedDataset(dataset).releases.at(-1)?.entry.release ?? '';
