import {
  freshnessOf,
  waitingBy,
  type CityFreshness,
  type DatasetFreshness,
  type WaitingObjection,
} from '../../core/freshness/freshness.ts';
import { objectionIn, objectionLimits } from '../../core/objection-limits.ts';
import { holdsUntil } from '../../core/quiet-days.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { columnFreshness, type ColumnSettings } from './column-freshness.ts';

/** What a city promises to keep fresh, and how it is on the site's day: the page and the command say the same. */
export const cityFreshness = (
  site: ColumnSettings & { demonstration: boolean },
  datasets: readonly RowHistory[],
  contentFolder: string,
  asOf: string,
): CityFreshness => ({
  asOf,
  holdsUntil: holdsUntil(asOf, site.demonstration),
  datasets: datasets.map((one) => datasetFreshness(one, asOf)),
  columns: columnFreshness(site, contentFolder, asOf),
  objections: datasets.flatMap((one) => waitingObjections(one, asOf)),
});

/** A dataset is as new as its newest release. */
function datasetFreshness({ dataset, releases }: RowHistory, asOf: string): DatasetFreshness {
  const { name, title, provenance, updated, cadence } = dataset;
  return {
    ...{ dataset: name, title, isSample: provenance === 'sample', promise: updated },
    ...freshnessOf(releases.at(-1)?.entry.date ?? null, cadence, asOf),
  };
}

/** The objections of a dataset that has any, the oldest first; those to entries that have ended are let be. */
function waitingObjections({ dataset, newest }: RowHistory, asOf: string): WaitingObjection[] {
  if (!Object.hasOwn(dataset.columns, 'objection_filed_on')) return [];
  const { name, title, provenance } = dataset;
  const waiting = [...newest.values()].flatMap(({ key, printed, ended }): WaitingObjection[] => {
    const objection = objectionIn(printed);
    const limits = ended === undefined && printed['change'] !== 'withdrawn' ? objectionLimits(objection, asOf) : null;
    const how = limits && waitingBy(limits);
    const filedOn = objection.objection_filed_on;
    return how && filedOn !== null
      ? [{ ...{ dataset: name, title, isSample: provenance === 'sample', key, filedOn }, ...how }]
      : [];
  });
  return waiting.sort((a, b) => (a.filedOn < b.filedOn ? -1 : a.filedOn > b.filedOn ? 1 : 0));
}
