import type { Words } from '../../core/words.ts';
import type { Dataset } from '../../releases/define/define-dataset.ts';
import { foldReleases, type State } from '../../releases/state/fold.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';

interface DatasetStates {
  dataset: Dataset;
  /** Release name → the state after it, oldest first. */
  states: ReadonlyMap<string, State>;
}

/** What texts may refer to. */
export interface ContentContext {
  columns: readonly string[];
  tags: readonly string[];
  /** Names of columns and tags by their code, where an author may have written the name. */
  names?: ReadonlyMap<string, Words>;
  datasets: ReadonlyMap<string, DatasetStates>;
  indicators: readonly string[];
}

/** What texts may refer to, from a city's settings and its verified data. */
export function contentContext(
  site: { columns: readonly { slug: string; name: Words }[]; tags: Record<string, Words> },
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
    names: new Map([
      ...Object.entries(site.tags),
      ...site.columns.map(({ slug, name }): [string, Words] => [slug, name]),
    ]),
    datasets,
    indicators: [...indicators.keys()],
  };
}
