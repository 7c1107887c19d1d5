import type { Words } from '../../core/words.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { indexRows, type RowHistory } from '../../releases/state/row-history.ts';

/** What texts may refer to. */
export interface ContentContext {
  columns: readonly string[];
  tags: readonly string[];
  /** Names of columns and tags by their code, where an author may have written the name. */
  names?: ReadonlyMap<string, Words>;
  datasets: ReadonlyMap<string, RowHistory>;
  indicators: readonly string[];
}

/** What texts may refer to, from a city's settings and its verified data. */
export function contentContext(
  site: { columns: readonly { slug: string; name: Words }[]; tags: Record<string, Words> },
  loaded: readonly LoadedDataset[],
): ContentContext {
  const datasets = new Map(loaded.map(({ dataset, releases }) => [dataset.name, indexRows(dataset, releases)]));
  return {
    columns: site.columns.map(({ slug }) => slug),
    tags: Object.keys(site.tags),
    names: new Map([
      ...Object.entries(site.tags),
      ...site.columns.map(({ slug, name }): [string, Words] => [slug, name]),
    ]),
    datasets,
    indicators: [...(datasets.get('indicators')?.newest.keys() ?? [])],
  };
}
