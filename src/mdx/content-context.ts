import type { Dataset } from '../datasets/define-dataset.ts';
import { foldReleases, type State } from '../releases/fold.ts';
import type { LoadedDataset } from '../releases/load-dataset.ts';

interface DatasetStates {
  dataset: Dataset;
  /** Release name → the state after it, oldest first. */
  states: ReadonlyMap<string, State>;
}

/** What texts may refer to. */
export interface ContentContext {
  columns: readonly string[];
  tags: readonly string[];
  datasets: ReadonlyMap<string, DatasetStates>;
  indicators: readonly string[];
}

/** What texts may refer to, from a city's settings and its verified data. */
export function contentContext(
  site: { columns: readonly { slug: string }[]; tags: Record<string, unknown> },
  loaded: readonly LoadedDataset[],
): ContentContext {
  const datasets = new Map(
    loaded.map(({ dataset, releases }) => {
      const states = foldReleases(dataset, releases);
      const named = releases.map(({ entry }, index): [string, State] => [entry.release, states[index] ?? new Map()]);
      return [dataset.name, { dataset, states: new Map(named) }];
    }),
  );
  const indicators = [...(datasets.get('indicators')?.states.values() ?? [])].at(-1) ?? new Map();
  return {
    columns: site.columns.map(({ slug }) => slug),
    tags: Object.keys(site.tags),
    datasets,
    indicators: [...indicators.keys()],
  };
}
