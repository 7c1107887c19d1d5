import { madeOnce } from '../../../core/made-once.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { asOf, newestRelease, publishedDataset, publishes, typedRecord } from '../../../store/city.ts';
import { releasesOf } from '../../../store/releases.ts';
import type { Area } from '../../areas/dataset.ts';
import { listedAreas } from '../../areas/query.ts';
import { inspectionRounds } from '../dataset.ts';
import { byDays, viewRound, type RoundView } from '../model/round-view.ts';

/** True where the city publishes rounds of inspection. */
export const hasRounds = (): boolean =>
  publishes(inspectionRounds) && publishedDataset(inspectionRounds).newest.size > 0;

/** The dataset as the city's settings define it. Throws where the city does not publish it. */
export const roundDataset = (): Dataset => publishedDataset(inspectionRounds).dataset;

export const roundsAreSample = (): boolean => hasRounds() && roundDataset().provenance === 'sample';

const all = madeOnce((_: 'all'): RoundView[] => {
  if (!hasRounds()) return [];
  const { newest, rowsOf } = publishedDataset(inspectionRounds);
  const recordsOf = (id: string) => rowsOf(id).map((record) => typedRecord(inspectionRounds, record));
  return [...newest.keys()].flatMap((id) => viewRound(recordsOf(id), asOf()) ?? []).sort(byDays);
});

/** Every round there ever was, the newest first; the withdrawn ones too, which only their own pages show. */
export const everyRound = (): readonly RoundView[] => all('all');

/** The rounds that count, the newest first. */
export const allRounds = (): RoundView[] => everyRound().filter(({ standing }) => standing !== 'withdrawn');

/** The areas of a round, in the order of its row. */
export const areasOf = ({ row }: Pick<RoundView, 'row'>): Area[] =>
  row.areas.flatMap((code) => listedAreas().find((area) => area.code === code) ?? []);

/** How many areas were ever inspected: a round of all of them says so. */
export const inspectedAreas = (): number => new Set(allRounds().flatMap(({ row }) => row.areas)).size;

/** The rounds of an area, the newest first. */
export const roundsOfArea: (code: string) => readonly RoundView[] = madeOnce((code: string) =>
  allRounds().filter(({ row }) => row.areas.includes(code)),
);

/** The rounds that count in a month's score, oldest first. */
export const roundsCountedIn = (month: string): RoundView[] =>
  allRounds()
    .filter(({ row }) => row.counts_in === month)
    .toReversed();

/** The rounds before and after by their days; null at either end. */
export function roundNeighbours({ id }: Pick<RoundView, 'id'>): { previous: RoundView | null; next: RoundView | null } {
  const rounds = allRounds();
  const at = rounds.findIndex((one) => one.id === id);
  return at < 0 ? { previous: null, next: null } : { previous: rounds[at + 1] ?? null, next: rounds[at - 1] ?? null };
}

/** The newest release, as pages name it. */
export const roundReleases = () => [{ dataset: roundDataset(), release: newestRelease(inspectionRounds) }];

/** The dataset with its newest release, to download and cite. */
export const roundFile = () => ({
  dataset: roundDataset(),
  release: releasesOf(publishedDataset(inspectionRounds))[0],
});
