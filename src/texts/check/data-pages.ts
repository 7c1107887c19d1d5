import { splitCodes } from '../../releases/define/cells.ts';
import { groupOf } from '../../subjects/rankings/model/ranking-areas.ts';
import type { ContentContext } from './content-context.ts';

/** The cells of a column, each once, in a dataset's newest state; none where the city does not publish it. */
function valuesOf(context: ContentContext, dataset: string, column: string): string[] {
  const rows = context.datasets.get(dataset)?.newest.values() ?? [];
  return [...new Set([...rows].flatMap(({ printed }) => printed[column] ?? []))];
}

/** The areas that have a page: those the list, the ranking or a figure is about, and whatever replaced them. */
function areaPages(context: ContentContext): string[] {
  const areas = context.datasets.get('areas')?.newest;
  const measured = valuesOf(context, 'observations', 'area').filter(
    (code) => groupOf({ kind: areas?.get(code)?.printed['kind'] ?? '' }) !== null,
  );
  const found = new Set([
    ...['red-black-list', 'inspections'].flatMap((name) => valuesOf(context, name, 'area')),
    ...measured,
  ]);
  // A set is walked on through what is added while it is walked.
  for (const code of found) {
    const replaced = areas?.get(code)?.printed['replaced_by'];
    for (const next of replaced ? splitCodes(replaced) : []) found.add(next);
  }
  return [...found];
}

/** The pages that the data of a city makes, without language: those of datasets, indicators, the list, the ranking and areas. */
export function dataPages(context: ContentContext): string[] {
  const { datasets, indicators } = context;
  const [list, ranking] = ['red-black-list', 'inspections'].map((name) => datasets.has(name));
  const areas = areaPages(context);
  return [
    ...indicators.map((id) => `indicators/${id}`),
    ...[...datasets.keys()].map((name) => `data/${name}`),
    ...(list ? ['red-black-list', 'objection', 'embed/red-black-list'] : []),
    ...['issue', 'id'].flatMap((column) =>
      valuesOf(context, 'red-black-list', column).map((value) => `red-black-list/${value}`),
    ),
    ...(ranking ? ['rankings', 'rankings/method'] : []),
    ...valuesOf(context, 'inspections', 'month').map((month) => `rankings/${month}`),
    ...(areas.length > 0 ? ['areas'] : []),
    ...areas.map((code) => `areas/${code}`),
  ];
}
