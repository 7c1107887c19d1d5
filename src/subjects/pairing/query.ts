import { asOf, currentRecords, currentRows, newestRelease, publishedDataset, publishes } from '../../store/city.ts';
import { releasesOf } from '../../store/releases.ts';
import { areas, type Area } from '../areas/dataset.ts';
import { isPartOfCity } from '../areas/model/area-kinds.ts';
import { listedAreas } from '../areas/query.ts';
import { communities, type Community } from './datasets/communities.ts';
import { helpingUnits } from './datasets/helping-units.ts';
import { pairingRecords } from './datasets/pairing-records.ts';
import { pairings } from './datasets/pairings.ts';
import { viewOverview, type AreaCommunities, type PairingOverview } from './model/overview.ts';
import type { PairingSources } from './model/pair-record.ts';
import { listPairs, listWithdrawn, type Pair, type WithdrawnRow } from './model/pairs.ts';

let sources: PairingSources | undefined;
let pairs: Pair[] | undefined;
let overview: PairingOverview | undefined;

const currentSources = (): PairingSources =>
  (sources ??= {
    communities: currentRows(communities),
    units: currentRows(helpingUnits),
    pairings: currentRecords(pairings),
    records: currentRecords(pairingRecords),
    areas: listedAreas(),
  });

/** False where this city lists no community: it then has no page of paired help. */
export const hasPairing = (): boolean => publishes(communities) && currentSources().communities.length > 0;

export const pairingIsSample = (): boolean => publishedDataset(pairings).dataset.provenance === 'sample';

/** Every pair, as of the site's day. */
export const allPairs = (): Pair[] => (pairs ??= listPairs(currentSources(), asOf()));

export const pairingOverview = (): PairingOverview => (overview ??= viewOverview(currentSources(), allPairs(), asOf()));

/** What was withdrawn of a community's pairs. */
export const withdrawnOf = (community: string): WithdrawnRow[] =>
  listWithdrawn(currentSources()).filter((row) => row.community === community);

/** The area of a community, and whether it has a page. */
export function areaOfCommunity({ area: code }: Community): { area: Area; hasPage: boolean } | null {
  const area = currentSources().areas.find((one) => one.code === code);
  return area ? { area, hasPage: isPartOfCity(area) } : null;
}

/** Codes of the areas that have a page: those of communities, but a city or a province. */
export const areasWithPage = (): ReadonlySet<string> =>
  new Set(pairingOverview().areas.flatMap(({ area }) => (isPartOfCity(area) ? [area.code] : [])));

/** The communities of an area; null where none is listed. */
export const communitiesOfArea = (area: Pick<Area, 'code'>): AreaCommunities | null =>
  pairingOverview().areas.find((one) => one.area.code === area.code) ?? null;

/** The dataset of pairs with its newest release, to download and cite; no release before the first. */
export function pairingFile() {
  const published = publishedDataset(pairings);
  return { dataset: published.dataset, release: releasesOf(published)[0] };
}

/** The table of all pairs, whose counts rest on the records, and that of the records, as their files are called. */
export const pairsTable = () => ({ ...recordsTable(), id: 'pairs' });

export const recordsTable = () => ({
  id: 'records',
  dataset: publishedDataset(pairingRecords).dataset,
  release: newestRelease(pairingRecords),
});

/** The releases that the pages of paired help rest on. */
export const pairingReleases = () =>
  [pairings, pairingRecords, communities, helpingUnits, areas]
    .map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }))
    .filter(({ release }) => release !== '');

/** In a few words what the table of pairs is computed from. */
export const pairsComputedFrom = (): string =>
  [pairings, pairingRecords].map((one) => `${one.name} ${newestRelease(one)}`).join(', ');

/** Records that were not withdrawn, as their file prints them. */
export const recordRows = () =>
  [...publishedDataset(pairingRecords).newest.values()].filter(({ printed }) => printed['change'] !== 'withdrawn');

/** False before the first record. */
export const hasRecords = (): boolean => newestRelease(pairingRecords) !== '';
