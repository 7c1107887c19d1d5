import type { Words } from '../../core/words.ts';
import type { LoadedDataset } from '../../releases/state/load-dataset.ts';
import { indexRows, type RowHistory } from '../../releases/state/row-history.ts';
import { takenNames, type NamedSubject } from '../read/page-names.ts';
import { cityPaths, type CityParts, type PlacedTexts } from './city-paths.ts';
import { siteFiles } from './site-paths.ts';

/** What texts may refer to. */
export interface ContentContext {
  sections: readonly string[];
  tags: readonly string[];
  /** Names of sections and tags by their code, where an author may have written the name. */
  names?: ReadonlyMap<string, Words>;
  datasets: ReadonlyMap<string, RowHistory>;
  indicators: readonly string[];
}

/** What all texts of a city are checked against. */
export interface CityContext extends ContentContext {
  /** Names that no text of `content/pages` may have. */
  takenNames: readonly string[];
  /** Every page that readers of one language have beside these texts, and every file. */
  pathsBeside: (texts: PlacedTexts) => ReadonlySet<string>;
}

/**
 * What texts may refer to, from a city's settings and its verified data. `routed` are all subjects that the code has
 * routes of: a text under the address of one is not built, whether the city lists it or not.
 */
export function contentContext(
  site: {
    sections: readonly { slug: string; name: Words }[];
    tags: Record<string, Words>;
    subjects: CityParts['subjects'];
  },
  loaded: readonly LoadedDataset[],
  routed: readonly NamedSubject[] = site.subjects,
): CityContext {
  const datasets = new Map(loaded.map(({ dataset, releases }) => [dataset.name, indexRows(dataset, releases)]));
  const newest = new Map([...datasets].map(([name, history]) => [name, history.newest]));
  const sections = site.sections.map(({ slug }) => slug);
  const released = loaded.map(({ dataset, releases }) => ({
    dataset,
    releases: releases.map(({ entry }) => entry.release),
  }));
  const parts = { subjects: site.subjects, sections, newest, histories: datasets, datasets: released };
  const files = siteFiles(released);
  return {
    sections,
    tags: Object.keys(site.tags),
    names: new Map([
      ...Object.entries(site.tags),
      ...site.sections.map(({ slug, name }): [string, Words] => [slug, name]),
    ]),
    datasets,
    indicators: [...(newest.get('indicators')?.keys() ?? [])],
    takenNames: takenNames(routed),
    pathsBeside: (texts) => new Set([...cityPaths(parts, texts), ...files]),
  };
}
