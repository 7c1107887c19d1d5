import { dirname, join, resolve } from 'node:path';
import site from '#settings';
import { codesEver, type CodesEver } from '../releases/check/check-dataset.ts';
import { problemText, type Problem } from '../releases/check/problem.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { RowRecord } from '../releases/read/read-rows.ts';
import { publishedCopies } from '../releases/register/expire.ts';
import { handedCity, type PublishedCity } from '../releases/state/checked-city.ts';
import { loadCity } from '../releases/state/load-city.ts';
import type { LoadedDataset } from '../releases/state/load-dataset.ts';
import { indexRows, type RowHistory } from '../releases/state/row-history.ts';
import { newestTextDay } from '../texts/record/newest-text-day.ts';

// Kept for the whole build; scripts/watch-city.ts drops this module when a file under data/ is saved.
let loaded: PublishedCity | undefined;
const published = new Map<string, RowHistory>();

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
  const textsDay = newestTextDay(join(dirname(dataFolder), 'content'));
  // Of a subject that waits for its first releases nothing is shown, but its folders are there.
  const awaited = site.subjects.flatMap((subject) => subject.awaited ?? []);
  const found = loadCity({ ...site, datasets: [...site.datasets, ...awaited], dataFolder, textsDay });
  refuse(found.problems);
  // The one door: nothing on the site sees a text whose display has ended.
  const copies = publishedCopies(found);
  refuse(copies.flatMap(({ problems }) => problems));
  return { asOf: found.asOf, datasets: copies.filter(({ dataset }) => publishes(dataset)) };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const first = problems.slice(0, 5).map((one) => problemText(one, 'en'));
  throw new Error(`${problems.length} problems in the data; "npm run check" shows all.\n${first.join('\n')}`);
}

let newestRows: CodesEver | undefined;

/** The newest row of every key that any release ever held, by dataset. */
export const newestRowsByKey = (): CodesEver => (newestRows ??= codesEver(load().datasets));

/** The one day of the site, `YYYY-MM-DD`: states, deadlines and limits are counted to it. */
export const asOf = (): string => load().asOf;

/** Every dataset of the city, in the order of its settings. */
export const publishedDatasets = (): RowHistory[] => site.datasets.map(publishedDataset);

/** True where the city publishes a dataset. */
export const publishes = ({ name }: Pick<Dataset, 'name'>): boolean => site.datasets.some((one) => one.name === name);

/** A dataset as it was loaded, without the texts whose display has ended. Throws where the city does not publish it. */
export function loadedDataset({ name }: Pick<Dataset, 'name'>): LoadedDataset {
  const found = load().datasets.find((one) => one.dataset.name === name);
  if (!found) throw new Error(`This city does not publish the dataset ${name}; see site.config.ts.`);
  return found;
}

/** A dataset's releases and rows, indexed once a build and shared by all pages. Throws where the city does not publish it. */
export function publishedDataset({ name }: Pick<Dataset, 'name'>): RowHistory {
  const known = published.get(name);
  if (known) return known;
  const found = loadedDataset({ name });
  const history = indexRows(found.dataset, found.releases);
  published.set(name, history);
  return history;
}

/** A record, its row typed by its dataset's definition. */
export const typedRecord = <Row extends Record<string, unknown>>(
  _dataset: Dataset<Row>,
  record: RowRecord,
): RowRecord<Row> =>
  // It was read by this very definition's schema: the one place where that knowledge meets the types.
  record as RowRecord<Row>;

/** The rows of a dataset as they are now, typed by its definition. */
export const currentRecords = <Row extends Record<string, unknown>>(dataset: Dataset<Row>): RowRecord<Row>[] =>
  Array.from(publishedDataset(dataset).newest.values(), (record) => typedRecord(dataset, record));

export const currentRows = <Row extends Record<string, unknown>>(dataset: Dataset<Row>): Row[] =>
  currentRecords(dataset).map(({ row }) => row);

/** Name of the newest release of a dataset. */
export const newestRelease = (dataset: Pick<Dataset, 'name'>): string =>
  publishedDataset(dataset).releases.at(-1)?.entry.release ?? '';

/** True where a dataset is sample data though the city publishes real data too: what it shows is then missing. */
export const standsIn = ({ name }: Pick<Dataset, 'name'>): boolean =>
  publishedDataset({ name }).dataset.provenance === 'sample' &&
  site.datasets.some(({ provenance }) => provenance === 'official');
