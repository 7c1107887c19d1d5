import site from '#settings';
import { madeOnce } from '../../../core/made-once.ts';
import type { Dataset } from '../../../releases/define/define-dataset.ts';
import { releasesChanging } from '../../../releases/state/releases-changing.ts';
import {
  currentRecords,
  currentRows,
  newestRelease,
  publishedDataset,
  publishes,
  typedRecord,
} from '../../../store/city.ts';
import { listedAreas } from '../../areas/query.ts';
import { editions } from '../datasets/editions.ts';
import { indicators } from '../datasets/indicators.ts';
import { observations } from '../datasets/observations.ts';
import { targets } from '../datasets/targets.ts';
import { thresholds } from '../datasets/thresholds.ts';
import { isFigureOf } from '../model/embedded.ts';
import { isInUse, viewIndicators, type IndicatorView, type Revision } from '../model/indicators.ts';
import { listedIndicators } from './listed-indicators.ts';

/** Every indicator, those no longer used too, with figures, verdicts and relatives. */
export const indicatorViews = (): IndicatorView[] => viewsAt(newestRelease(observations));

/** Every indicator with its figures as a release left them. Names, standards and targets are those of today. */
const viewsAt: (release: string) => IndicatorView[] = madeOnce((release: string) =>
  viewIndicators({
    indicators: listedIndicators(),
    areas: listedAreas(),
    thresholds: currentRows(thresholds),
    editions: currentRows(editions),
    observations: publishedDataset(observations)
      .rowsAt(release)
      .map((record) => typedRecord(observations, record)),
    targets: publishes(targets) ? currentRecords(targets) : [],
    revisions: valueRevisions(release),
    cityArea: site.city.area,
  }),
);

/** An indicator with the figures that it had after a release. */
export const indicatorAt = (id: string, release: string): IndicatorView | undefined =>
  viewsAt(release).find(({ indicator }) => indicator.id === id);

/** Names of the releases that changed a figure of an indicator, oldest first. */
export const figureReleases: (id: string) => string[] = madeOnce((id: string) =>
  releasesChanging(publishedDataset(observations), isFigureOf(id)),
);

/** The indicators in use. */
export const indicatorsInUse = (): IndicatorView[] => indicatorViews().filter(isInUse);

/** The city's headline indicators, in the order of its settings. */
export function headlineIndicators(): IndicatorView[] {
  return (site.headlineIndicators ?? []).map((id) => indicatorNamed(id, 'headlineIndicators'));
}

/** The indicator whose figure is told on a subject's page; null where the settings name none. */
export function figureBeside(subject: string): IndicatorView | null {
  const id = site.figuresBeside?.[subject];
  return id === undefined ? null : indicatorNamed(id, 'figuresBeside');
}

function indicatorNamed(id: string, setting: string): IndicatorView {
  const view = indicatorViews().find(({ indicator }) => indicator.id === id);
  if (!view) throw new Error(`site.config.ts: ${setting} names "${id}", which is no indicator.`);
  return view;
}

/** Revisions of values up to a release. */
function valueRevisions(until: string): Map<string, Revision[]> {
  const { releases, differenceAt } = publishedDataset(observations);
  const revisions = new Map<string, Revision[]>();
  for (const { entry } of releases) {
    const { release } = entry;
    for (const { key, column, from } of differenceAt(release)?.revised ?? []) {
      if (column !== 'value' || from === null) continue;
      revisions.set(key, [...(revisions.get(key) ?? []), { release, from }]);
    }
    if (release === until) break;
  }
  return revisions;
}

/** The table of an indicator's figures, as its files are called. */
export const figureTable = ({ indicator }: Pick<IndicatorView, 'indicator'>) => ({
  id: indicator.id,
  dataset: publishedDataset(observations).dataset,
  release: newestRelease(observations),
});

/** True where the figures are sample data. */
export const indicatorsAreSample = (): boolean => publishedDataset(observations).dataset.provenance === 'sample';

/** The releases that an indicator's page rests on: what is counted, its figures, the standard they are held against, and its targets. */
export const indicatorReleases = (views: readonly Pick<IndicatorView, 'targets'>[] = []) =>
  namesOf([
    indicators,
    observations,
    thresholds,
    editions,
    ...(views.some((view) => view.targets.length > 0) ? [targets] : []),
  ]);

/** The releases that the scorecard rests on. */
export const standardReleases = () => namesOf([thresholds, editions, observations]);

const namesOf = (datasets: readonly Pick<Dataset, 'name'>[]) =>
  datasets.map((one) => ({ dataset: publishedDataset(one).dataset, release: newestRelease(one) }));
